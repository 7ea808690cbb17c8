using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GenderEquality.Functions.Portal.Failures;
using GenderEquality.Functions.Storage;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Consolidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Portal;

/// <summary>Storage that takes a connection and never answers: the worst there is, for nothing fails by itself.</summary>
public sealed class StorageAwayTests
{
    [Fact]
    public async Task WhoWaitsForAPageIsToldWithinTenSeconds()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var address = $"http://{silent.LocalEndpoint}/a";
        await using var services = Services($"DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;BlobEndpoint={address};QueueEndpoint={address};TableEndpoint={address};");
        var campaign = SmallCampaign.Create();
        RequestPatience.Begin();
        var begun = Stopwatch.GetTimestamp();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => services.GetRequiredService<SubmissionStore>().ListAsync(campaign.Id, campaign.Agencies[0].Code));

        Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalSeconds, 0, 10);
        Assert.Equal(FailureKind.Unavailable, FailureKinds.Of(failure, CancellationToken.None, CancellationToken.None));
    }

    private static ServiceProvider Services(string storage) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("ReportStorage", (string?)storage)]).Build())
        .AddSingleton(TimeProvider.System)
        .AddLogging()
        .AddStorage()
        .BuildServiceProvider();
}
