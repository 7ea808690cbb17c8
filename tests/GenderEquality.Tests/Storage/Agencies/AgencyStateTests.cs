using CsCheck;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Storage.Agencies;

public class AgencyStateTests
{
    private static readonly DateTimeOffset Deadline = new(2024, 12, 10, 0, 0, 0, TimeSpan.FromHours(7));

    private static readonly Gen<SubmissionSummary> Submissions =
        from time in Gen.Int[-5000, 5000]
        from readable in Gen.Bool
        from errors in Gen.Int[0, 2]
        from read in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
        select Of(Deadline.AddMinutes(time), read && readable, read ? errors : 0, read);

    [Fact]
    public void NothingMeansNotSubmitted() => Assert.Equal(AgencyState.Nothing, AgencyState.From([], Deadline, exempt: false));

    [Fact]
    public void OrderDoesNotMatter() => Submissions.List[0, 8].Sample(all =>
        AgencyState.From(all, Deadline, exempt: false) == AgencyState.From([.. all.OrderByDescending(one => one.Sha256, StringComparer.Ordinal)], Deadline, exempt: false));

    [Fact]
    public void NewestReadableCountsElseTheNewest() => Submissions.List[1, 8].Sample(all =>
    {
        var state = AgencyState.From(all, Deadline, exempt: false);
        var readable = all.Where(one => one.Readable).Select(one => one.Id).ToList();
        Assert.Equal(readable.Count > 0 ? readable.Max() : all.Max(one => one.Id), state.Current);
        Assert.Equal(readable.Count > 0, state.Readable);
    });

    [Fact]
    public void UnreadableSubmissionNeverChangesWhatCounts() => Gen.Select(Submissions.List[1, 6], Submissions).Sample((all, one) =>
    {
        if (all.Any(other => other.Readable))
        {
            var before = AgencyState.From(all, Deadline, exempt: false);
            var after = AgencyState.From([.. all, one with { Readable = false }], Deadline, exempt: false);
            Assert.Equal((before.Status, before.Current, before.Late), (after.Status, after.Current, after.Late));
        }
    });

    [Fact]
    public void ExemptionWinsOverAnyStatus()
    {
        var state = AgencyState.From([Of(Deadline, readable: true, errors: 1, read: true)], Deadline, exempt: true);

        Assert.Equal(SubmissionStatus.Exempt, state.Status);
        Assert.True(state.Done);
        Assert.NotNull(state.Current);
    }

    private static SubmissionSummary Of(DateTimeOffset received, bool readable, int errors, bool read)
    {
        var id = SubmissionId.Parse(Ulid.NewUlid(received).ToString(null, null));
        return new SubmissionSummary
        {
            Campaign = CampaignId.Parse("thu-nghiem"),
            Agency = AgencyCode.Parse("so-y-te"),
            Id = id,
            FileName = "bc.docx",
            Size = 1,
            Sha256 = Guid.NewGuid().ToString("n"),
            Received = id.Time,
            UploadedBy = "Đơn vị",
            Readable = readable,
            Errors = errors,
            Status = !read ? SubmissionStatus.Processing : readable && errors == 0 ? SubmissionStatus.Accepted : SubmissionStatus.NeedsCorrection,
        };
    }
}
