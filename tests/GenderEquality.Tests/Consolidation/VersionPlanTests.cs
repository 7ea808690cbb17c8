using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.Consolidation;

public sealed class VersionPlanTests
{
    private static readonly ConsolidationRequest Timer = new(Final: false, "hệ thống", Automatic: true);
    private static readonly ConsolidationRequest Button = new(Final: false, "cán bộ", Automatic: false);
    private static readonly DateTimeOffset Early = new(2024, 12, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LastMoment = new(2024, 12, 9, 16, 59, 59, TimeSpan.Zero);
    private static readonly DateTimeOffset Due = new(2024, 12, 9, 17, 0, 0, TimeSpan.Zero);

    private readonly Campaign campaign = SmallCampaign.Create();

    [Fact]
    public void FirstVersionBeforeTheDueDateIsADraft()
    {
        var version = VersionPlan.Next(With("so-a"), Timer, [], LastMoment)!;

        Assert.Equal((1, false), (version.Number, version.Final));
        Assert.Equal("so-a", Assert.Single(version.Sources).Agency.ToString());
    }

    [Fact]
    public void NothingChangedMakesNoVersion()
    {
        var first = Made(VersionPlan.Next(With("so-a"), Timer, [], Early)!);

        Assert.Null(VersionPlan.Next(With("so-a"), Timer, [first], LastMoment));
        Assert.Null(VersionPlan.Next(With("so-a"), Button, [first], LastMoment));
    }

    [Fact]
    public void DueDateMakesNoOfficialOne()
    {
        var draft = Made(VersionPlan.Next(With("so-a"), Timer, [], Early)!);

        Assert.Null(VersionPlan.Next(With("so-a"), Timer, [draft], Due));
        Assert.Equal((2, false), Parts(VersionPlan.Next(With("so-a", "so-b"), Timer, [draft], Due.AddDays(1))!));
        Assert.Equal((2, false), Parts(VersionPlan.Next(With("so-a", "so-b"), Button, [draft], Due.AddDays(1))!));
    }

    [Fact]
    public void WhatComesAfterAnOfficialOneIsADraft()
    {
        var draft = Made(VersionPlan.Next(With("so-a"), Timer, [], Early)!);
        var official = Made(VersionPlan.Next(With("so-a"), Officially("mot"), [draft], Early)!);
        var next = VersionPlan.Next(With("so-a", "so-b"), Timer, [official, draft], Due.AddDays(1))!;

        Assert.Equal((2, true), Parts(official));
        Assert.Null(VersionPlan.Next(With("so-a"), Timer, [official, draft], Due));
        Assert.Equal((3, false), Parts(next));
    }

    [Fact]
    public void OneOrderMakesOneOfficialVersionAndAnotherOrderAnother()
    {
        var first = Made(VersionPlan.Next(With("so-a"), Officially("mot"), [], Early)!);
        var withdrawn = first with { Withdrawal = new VersionWithdrawal("cán bộ", Early, "Sai sót") };

        Assert.Null(VersionPlan.Next(With("so-a"), Officially("mot"), [withdrawn], Early));
        Assert.Equal((2, true), Parts(VersionPlan.Next(With("so-a"), Officially("hai"), [withdrawn], Early)!));
    }

    [Fact]
    public void OrdersWithoutAKeyMakeOneVersionOfTheSameInputs()
    {
        var keyless = Button with { Final = true };
        var official = Made(VersionPlan.Next(With("so-a"), keyless, [], Early)!);

        Assert.True(official.Final);
        Assert.Null(VersionPlan.Next(With("so-a"), keyless, [official], Early));
    }

    [Fact]
    public void SecondPersonIsNeededWhereTheCampaignAsksForOne()
    {
        var inputs = With("so-a") with { Campaign = campaign with { Approval = new ApprovalPolicy(Required: true) } };

        Assert.True(VersionPlan.Next(inputs, Officially("mot"), [], Early)!.NeedsApproval);
        Assert.False(VersionPlan.Next(inputs, Button, [], Early)!.NeedsApproval);
    }

    [Fact]
    public void NothingSubmittedIsNoReasonForTheTimerButForTheCoordinator()
    {
        Assert.Null(VersionPlan.Next(With(), Timer, [], Due));
        Assert.NotNull(VersionPlan.Next(With(), Button, [], Early));
    }

    [Fact]
    public void RunThatBrokeOffIsMadeAgainUnderItsNumberAndDate()
    {
        var reserved = VersionPlan.Next(With("so-a"), Timer, [], Early)!;

        Assert.Same(reserved, VersionPlan.Next(With("so-a"), Timer, [reserved], LastMoment));
        Assert.Equal(2, VersionPlan.Next(With("so-b"), Timer, [reserved], LastMoment)!.Number);
    }

    [Fact]
    public void ExemptionLatenessAndCorrectionAreChanges()
    {
        var before = With("so-a");
        var standing = before.Standings[0];
        ReportInputs[] changed =
        [
            before with { Standings = [standing with { Taken = standing.Taken! with { Late = true } }, .. before.Standings.Skip(1)] },
            before with { Standings = [standing with { Exempt = true }, .. before.Standings.Skip(1)] },
            before with { Campaign = campaign with { Title = "Tiêu đề khác" } },
        ];

        Assert.All(changed, inputs => Assert.NotEqual(before.Fingerprint(), inputs.Fingerprint()));
        Assert.Equal(before.Fingerprint(), With("so-a").Fingerprint());
    }

    private static ConsolidationRequest Officially(string key) => Button with { Final = true, Order = new OfficialOrder(key) };

    private static (int Number, bool Final) Parts(ReportVersion version) => (version.Number, version.Final);

    private static ReportVersion Made(ReportVersion version) => version with { Files = ["manifest.json"] };

    private ReportInputs With(params string[] agencies) => new(campaign, [.. campaign.Agencies.Select(agency =>
        new AgencyStanding(agency, false, agencies.Contains(agency.Code.ToString(), StringComparer.Ordinal) ? SubmittedReports.Submission(campaign, agency.Code.ToString()) : null, 1))]);
}
