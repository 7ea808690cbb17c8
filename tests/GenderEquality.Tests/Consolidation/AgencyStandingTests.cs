using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Storage.Agencies;

namespace GenderEquality.Tests.Consolidation;

/// <summary>The report takes what the pages and the dashboard say that counts, worked out by the same function.</summary>
public sealed class AgencyStandingTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create();

    [Fact]
    public void ReportReturnedAfterTheDueDateAndCorrectedIsOnTimeWithItsDate()
    {
        var returned = SmallWorld.One("good", At(20, 11)) with { Status = SubmissionStatus.NeedsCorrection, Reviews = [new Review(Accepted: false, "Sửa.", "cán bộ", At(11, 12))] };
        var corrected = SmallWorld.One("good", At(12, 12));

        var standing = Standing(returned, corrected);

        var line = standing.ToLine(Campaign);
        Assert.Equal((corrected.Id, false, SubmissionLineState.OnTime), (standing.Taken!.Id, standing.Taken.Late, line.State));
        Assert.Equal("đúng hạn, bổ sung ngày 12/12/2024", ConsolidationTexts.State(line));
        Assert.Equal((At(20, 11), 2), (line.First!.Value, line.Attempt));
        Assert.Equal((1, 0), (Counts(standing).OnTime, Counts(standing).Late));
    }

    [Fact]
    public void ReportSentOnceIsJustInTimeOrNot()
    {
        Assert.Equal("đúng hạn", ConsolidationTexts.State(Standing(SmallWorld.One("good", At(9, 12))).ToLine(Campaign)));
        Assert.Equal("quá hạn", ConsolidationTexts.State(Standing(SmallWorld.One("good", At(10, 12))).ToLine(Campaign)));
        Assert.Equal("quá hạn, bổ sung ngày 15/12/2024", ConsolidationTexts.State(Standing(SmallWorld.One("good", At(10, 12)), SmallWorld.One("good", At(15, 12))).ToLine(Campaign)));
    }

    [Fact]
    public void WhatIsTakenIsWhatTheStateSaysOfEverySequence()
    {
        foreach (var all in SmallWorld.Sequences(3))
        {
            var state = AgencyState.From(all, Campaign.Deadline, exempt: false);

            var taken = Standing([.. all]).Taken;

            Assert.Equal((state.Readable ? state.Current : null, state.Readable && state.Late), (taken?.Id, taken?.Late ?? false));
        }
    }

    [Fact]
    public void CorrectionsDateIsPartOfTheFingerprintAndNothingElseOfItIs()
    {
        var first = SmallWorld.One("good", At(20, 11));
        var second = SmallWorld.One("good", At(12, 12));

        Assert.NotEqual(Inputs(first, second).Fingerprint(), Inputs(first with { Withdrawn = new SubmissionMark("Đơn vị", At(21, 11)) }, second).Fingerprint());
        Assert.Equal(Inputs(first).Fingerprint(), Inputs(first with { Substance = new Substance(3, 4) }).Fingerprint());
    }

    private static SubmissionCounts Counts(AgencyStanding standing) => SubmissionCounting.Count([standing], nothingToReport: 0);

    private static AgencyStanding Standing(params SubmissionSummary[] all) => Inputs(all).Standings[0];

    private static ReportInputs Inputs(params SubmissionSummary[] all)
    {
        // The rows of the table are as empty as they would be if nobody had worked them out yet.
        var agency = Campaign.Agencies[0].Code;
        return ReportInputs.From(Campaign, [.. Campaign.Agencies.Select(one => new AgencyRow(one.Code))], all.ToLookup(_ => agency));
    }

    private static DateTimeOffset At(int day, int month) => new(2024, month, day, 9, 0, 0, TimeSpan.FromHours(7));
}
