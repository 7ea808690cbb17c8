using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.Storage.Agencies;

namespace GenderEquality.Tests.Submissions;

public sealed class PoorerRuleTests
{
    private static readonly SubmissionSummary Rich = SmallWorld.One("good", SmallWorld.Start) with { Substance = new Substance(20, 100) };

    [Theory]
    [InlineData(0, 0, false, PoorerReason.Empty)]
    [InlineData(20, 100, true, PoorerReason.OtherAgency)]
    [InlineData(9, 100, false, PoorerReason.MuchLess)]
    [InlineData(20, 49, false, PoorerReason.MuchLess)]
    [InlineData(10, 50, false, PoorerReason.None)]
    [InlineData(40, 300, false, PoorerReason.None)]
    public void UploadThatSaysMuchLessWaitsForAWord(int sections, int cells, bool nameless, PoorerReason reason)
    {
        var judged = Judge(new Substance(sections, cells) { Nameless = nameless }, Rich);

        Assert.Equal((reason, reason == PoorerReason.None ? SubmissionHold.None : SubmissionHold.Poorer), (judged.Poorer, judged.Hold));
    }

    [Fact]
    public void NothingIsHeldWhereNothingCountsOrNobodyKnowsHowMuchItSays()
    {
        Assert.Equal(SubmissionHold.None, Judge(new Substance(0, 0)).Hold);
        Assert.Equal(SubmissionHold.None, Judge(new Substance(0, 0), SmallWorld.One("unreadable", SmallWorld.Start)).Hold);
        Assert.Equal(SubmissionHold.None, Judge(new Substance(0, 0), Rich with { Withdrawn = new SubmissionMark("Đơn vị", SmallWorld.Start) }).Hold);
        Assert.Equal(SubmissionHold.None, Judge(new Substance(1, 0), Rich with { Substance = null }).Hold);
        Assert.Equal(SubmissionHold.None, Judge(new Substance(1, 0), Rich with { Substance = new Substance(0, 0) }).Hold);
        Assert.Equal(SubmissionHold.None, Judge(null, Rich).Hold);
        Assert.Equal(SubmissionHold.None, Judge(new Substance(20, 100) { Nameless = true }, Rich with { Substance = new Substance(20, 100) { Nameless = true } }).Hold);
    }

    [Fact]
    public void WhatCameLaterDoesNotMatter()
    {
        var later = SmallWorld.One("good", SmallWorld.Start.AddDays(9)) with { Substance = new Substance(90, 900) };

        Assert.Equal(SubmissionHold.None, Judge(new Substance(20, 100), Rich, later).Hold);
    }

    [Fact]
    public void WordOnceGivenStays()
    {
        var mark = new SubmissionMark("Đơn vị", SmallWorld.Start);
        var one = Poor(new Substance(1, 1)) with { Released = mark };
        var accepted = Poor(new Substance(1, 1)) with { Reviews = [new Review(Accepted: true, "Được.", "cán bộ", SmallWorld.Start)] };

        Assert.Equal(SubmissionHold.None, PoorerRule.Judge(one, [Rich, one]).Hold);
        Assert.Equal(SubmissionHold.None, PoorerRule.Judge(accepted, [Rich, accepted]).Hold);
    }

    [Fact]
    public void ParkedOneStaysParked()
    {
        var one = Poor(new Substance(1, 1)) with { Hold = SubmissionHold.AfterClose };

        Assert.Equal(one, PoorerRule.Judge(one, [Rich, one]));
    }

    private static SubmissionSummary Judge(Substance? substance, params SubmissionSummary[] others)
    {
        var one = Poor(substance);
        return PoorerRule.Judge(one, [one, .. others]);
    }

    private static SubmissionSummary Poor(Substance? substance) => SmallWorld.One("good", SmallWorld.Start.AddDays(1)) with { Substance = substance };
}
