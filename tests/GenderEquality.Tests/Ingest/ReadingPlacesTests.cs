using GenderEquality.Functions.Ingest;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GenderEquality.Tests.Ingest;

/// <summary>Messages come eight at a time, reports are read four at a time.</summary>
public sealed class ReadingPlacesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task FewReportsAreReadAtOnceWhateverBringsThem()
    {
        var (now, most) = (0, 0);
        ValidateReport slow = (file, expected) =>
        {
            var reading = Interlocked.Increment(ref now);
            InterlockedMax(ref most, reading);
            Thread.Sleep(100);
            Interlocked.Decrement(ref now);
            return PlainReports.Examine(file, expected);
        };
        await using var flow = new Flow(azurite.NewAccount(), services => services.Replace(ServiceDescriptor.Singleton(slow)));
        var uploads = new List<Functions.Storage.Submissions.SubmissionSummary>();
        foreach (var agency in flow.Campaign.Agencies.Take(3 * ReadingPlaces.Count))
        {
            uploads.Add(await flow.UploadAsync("good", agency));
        }

        await Task.WhenAll(uploads.Select(upload => Task.Run(() => flow.IngestAsync(upload))));

        Assert.Equal(0, now);
        Assert.InRange(most, 2, ReadingPlaces.Count);
    }

    private static void InterlockedMax(ref int place, int value)
    {
        for (var seen = Volatile.Read(ref place); value > seen; seen = Volatile.Read(ref place))
        {
            Interlocked.CompareExchange(ref place, value, seen);
        }
    }
}
