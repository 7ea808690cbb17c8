using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Consolidation;

/// <summary>What decides that nothing changed. A year that is over keeps its fingerprint whatever a later release adds to a record.</summary>
public sealed class FingerprintTests
{
    private static readonly Campaign Small = SmallCampaign.Create();

    [Fact]
    public void FingerprintOfAFixedYearNeverChanges() =>
        Assert.Equal("f81bf61e09085469b100101a1c41e3b66ebba3dce65d51ce5edb82ed789568f8", Inputs(Small).Fingerprint());

    public static TheoryData<string, Func<Campaign, Campaign>> Chosen => new()
    {
        { "id", campaign => campaign with { Id = CampaignId.Parse("khac") } },
        { "title", campaign => campaign with { Title = "Khác" } },
        { "year", campaign => campaign with { Year = 2023 } },
        { "place", campaign => campaign with { PlaceName = "Khác" } },
        { "whole", campaign => campaign with { WholeName = "toàn vùng" } },
        { "zone", campaign => campaign with { TimeZone = "UTC" } },
        { "due", campaign => campaign with { DueBefore = campaign.DueBefore.AddDays(1) } },
        { "basis", campaign => campaign with { LegalBases = [campaign.LegalBases[0] with { Number = "1" }] } },
        { "basis date", campaign => campaign with { LegalBases = [campaign.LegalBases[0] with { Date = default }] } },
        { "basis text", campaign => campaign with { LegalBases = [campaign.LegalBases[0] with { Text = "Khác" }] } },
        { "coordinator", campaign => campaign with { Coordinator = campaign.Coordinator with { Agency = AgencyCode.Parse("khac") } } },
        { "coordinator's name", campaign => campaign with { Coordinator = campaign.Coordinator with { Name = "Khác" } } },
        { "coordinator's short name", campaign => campaign with { Coordinator = campaign.Coordinator with { ShortName = "K" } } },
        { "coordinator's parent", campaign => campaign with { Coordinator = campaign.Coordinator with { ParentName = "Khác" } } },
        { "signature's authority", campaign => Signed(campaign, signature => signature with { Authority = "KÝ THAY" }) },
        { "signature's position", campaign => Signed(campaign, signature => signature with { Position = "KHÁC" }) },
        { "signature's name", campaign => Signed(campaign, signature => signature with { Name = "Khác" }) },
        { "audience", campaign => Read(campaign, audience => audience with { Key = "khac" }) },
        { "recipient", campaign => Read(campaign, audience => audience with { Recipient = "Khác" }) },
        { "opening", campaign => Read(campaign, audience => audience with { Opening = "Khác" }) },
        { "distribution", campaign => Read(campaign, audience => audience with { Distribution = ["Khác"] }) },
        { "group", campaign => campaign with { Groups = [campaign.Groups[0] with { Key = "khac" }, .. campaign.Groups.Skip(1)] } },
        { "group's name", campaign => campaign with { Groups = [campaign.Groups[0] with { Name = "Khác" }, .. campaign.Groups.Skip(1)] } },
        { "agency's name", campaign => First(campaign, agency => agency with { Name = "Khác" }) },
        { "agency's short name", campaign => First(campaign, agency => agency with { ShortName = "K" }) },
        { "agency's group", campaign => First(campaign, agency => agency with { Group = "khac" }) },
        { "agency's tasks", campaign => First(campaign, agency => agency with { Tasks = ["Khác", .. agency.Tasks] }) },
        { "order of agencies", campaign => campaign with { Agencies = [.. campaign.Agencies.Reverse()] } },
        { "section", campaign => Section(campaign, section => section with { Key = SectionKey.Parse("IX") }) },
        { "numbering", campaign => Section(campaign, section => section with { Numbering = "Phần khác" }) },
        { "heading", campaign => Section(campaign, section => section with { Heading = "Khác" }) },
        { "requirement", campaign => Section(campaign, section => section with { Requirement = SectionRequirement.Container }) },
        { "sub-headings", campaign => Section(campaign, section => section with { PerTask = !section.PerTask }) },
        { "objective", campaign => campaign with { Objectives = [new Objective("x", "Khác")] } },
        { "objective's name", campaign => campaign with { Objectives = [campaign.Objectives[0] with { Name = "Khác" }, .. campaign.Objectives.Skip(1)] } },
        { "known figure", campaign => Known(campaign, figure => figure with { Table = SmallCampaign.Cases }) },
        { "known figure's agency", campaign => Known(campaign, figure => figure with { Agency = AgencyCode.Parse("so-a") }) },
        { "known figure's row", campaign => Known(campaign, figure => figure with { Row = "khac" }) },
        { "known figure's value", campaign => Known(campaign, figure => figure with { Value = 0 }) },
        { "indicator", campaign => Indicator(campaign, indicator => indicator with { Key = "9.9" }) },
        { "indicator's objective", campaign => Indicator(campaign, indicator => indicator with { Objective = "khac" }) },
        { "indicator's target", campaign => Indicator(campaign, indicator => indicator with { Targets = [new Target(2025, 0)] }) },
        { "indicator's strictness", campaign => Indicator(campaign, indicator => indicator with { Targets = [indicator.Targets[0] with { Strict = true }, .. indicator.Targets.Skip(1)] }) },
        { "indicator's last target", campaign => Indicator(campaign, indicator => indicator with { Targets = [.. indicator.Targets.SkipLast(1)] }) },
        { "indicator's name", campaign => Indicator(campaign, indicator => indicator with { Name = "Khác" }) },
        { "indicator's unit", campaign => Indicator(campaign, indicator => indicator with { Unit = "khác" }) },
        { "indicator's kind", campaign => Indicator(campaign, indicator => indicator with { Kind = IndicatorKind.YesNo }) },
        { "indicator's scale", campaign => Indicator(campaign, indicator => indicator with { Scale = 1 }) },
        { "indicator's direction", campaign => Indicator(campaign, indicator => indicator with { Better = Direction.Lower == indicator.Better ? Direction.Higher : Direction.Lower }) },
        { "indicator's mark", campaign => Indicator(campaign, indicator => indicator with { Unverified = true }) },
        { "indicator's leads", campaign => Indicator(campaign, indicator => indicator with { Leads = new AgencySelection(["khac"]) }) },
        { "indicator's parts", campaign => Indicator(campaign, indicator => indicator with { Parts = [new IndicatorPart("x", "Khác")] }) },
        { "table", campaign => Table(campaign, table => table with { Key = TableKey.Parse("PL9") }) },
        { "table's title", campaign => Table(campaign, table => table with { Title = "KHÁC" }) },
        { "table's rows' source", campaign => Table(campaign, table => table with { RowSource = TableRowSource.Free }) },
        { "table's header", campaign => Table(campaign, table => table with { RowHeader = "Khác" }) },
        { "who fills the table", campaign => Table(campaign, table => table with { FilledBy = new AgencySelection(["khac"]) }) },
        { "table's page", campaign => Table(campaign, table => table with { Landscape = !table.Landscape }) },
        { "table's note", campaign => Table(campaign, table => table with { Note = "Khác" }) },
        { "column", campaign => Column(campaign, column => column with { Key = "khac" }) },
        { "column's header", campaign => Column(campaign, column => column with { Header = "Khác" }) },
        { "column's kind", campaign => Column(campaign, column => column with { Kind = ColumnKind.Date }) },
        { "column's group", campaign => Column(campaign, column => column with { Group = "Khác" }) },
        { "column's unit", campaign => Column(campaign, column => column with { Unit = "khác" }) },
        { "column's aggregate", campaign => Column(campaign, column => column with { Aggregate = ColumnAggregate.Find("maximum")! }) },
        { "column's parts", campaign => Column(campaign, column => column with { Of = ["khac"] }) },
        { "column's weight", campaign => Column(campaign, column => column with { Weight = 9 }) },
        { "column's role", campaign => Column(campaign, column => column with { Role = ColumnRole.Note }) },
        { "row", campaign => Row(campaign, row => row with { Key = "khac" }) },
        { "row's label", campaign => Row(campaign, row => row with { Label = "Khác" }) },
        { "row's unit", campaign => Row(campaign, row => row with { Unit = "khác" }) },
        { "row's indent", campaign => Row(campaign, row => row with { Indent = 2 }) },
        { "row's parts", campaign => Row(campaign, row => row with { SumOf = [] }) },
    };

    [Theory]
    [MemberData(nameof(Chosen), DisableDiscoveryEnumeration = true)]
    public void WhatIsChosenOfACampaignMatters(string what, Func<Campaign, Campaign> change) =>
        Assert.True(!string.Equals(Inputs(Small).Fingerprint(), Inputs(change(Small)).Fingerprint(), StringComparison.Ordinal), what);

    public static TheoryData<string, Func<Campaign, Campaign>> NotChosen => new()
    {
        { "close", campaign => campaign with { ClosesOn = campaign.DueBefore.AddDays(30) } },
        { "reminders", campaign => campaign with { Reminders = campaign.Reminders with { DaysAfter = [9] } } },
        { "addresses", campaign => First(campaign, agency => agency with { Emails = [EmailAddress.Parse("a@b.vn")] }) },
        { "telephone", campaign => campaign with { Coordinator = campaign.Coordinator with { Phone = "0" } } },
        { "guidance", campaign => Section(campaign, section => section with { Guidance = "Khác", AlsoCalled = ["Khác"] }) },
        { "checks", campaign => Table(campaign, table => table with { Checks = [], BlankRows = 9 }) },
    };

    [Theory]
    [MemberData(nameof(NotChosen), DisableDiscoveryEnumeration = true)]
    public void WhatSpeaksToAgenciesOnlyDoesNotMatter(string what, Func<Campaign, Campaign> change) =>
        Assert.True(string.Equals(Inputs(Small).Fingerprint(), Inputs(change(Small)).Fingerprint(), StringComparison.Ordinal), what);

    public static TheoryData<string, Func<AgencyStanding, AgencyStanding>, bool> OfAgencies => new()
    {
        { "exempt", standing => standing with { Exempt = true }, true },
        { "nothing taken", standing => standing with { Taken = null }, true },
        { "attempt", standing => standing with { Attempt = 2 }, true },
        { "id", standing => Taken(standing, taken => taken with { Id = SubmissionId.Parse("01JF86K4M01AZ5FW4NQVRMB9TM") }), true },
        { "file", standing => Taken(standing, taken => taken with { Sha256 = new string('0', 64) }), true },
        { "moment", standing => Taken(standing, taken => taken with { Received = taken.Received.AddMinutes(1) }), true },
        { "late", standing => Taken(standing, taken => taken with { Late = true }), true },
        { "status", standing => Taken(standing, taken => taken with { Status = SubmissionStatus.NeedsCorrection }), true },
        { "errors", standing => Taken(standing, taken => taken with { Errors = 1 }), true },
        { "warnings", standing => Taken(standing, taken => taken with { Warnings = 1 }), true },
        { "zone of the moment", standing => Taken(standing, taken => taken with { Received = taken.Received.ToOffset(TimeSpan.FromHours(7)) }), false },
        { "name of the file", standing => Taken(standing, taken => taken with { FileName = "khác.docx", Size = 1 }), false },
        { "sender", standing => Taken(standing, taken => taken with { UploadedBy = "khác", Attachments = ["ký.pdf"] }), false },
        { "remark", standing => Taken(standing, taken => taken with { Reviews = [new Review(true, "Đã sửa", "khác", taken.Received)] }), false },
    };

    [Theory]
    [MemberData(nameof(OfAgencies), DisableDiscoveryEnumeration = true)]
    public void OfAnAgencyOnlyMattersWhatIsChosen(string what, Func<AgencyStanding, AgencyStanding> change, bool matters)
    {
        var before = Inputs(Small);
        var after = before with { Standings = [change(before.Standings[0]), .. before.Standings.Skip(1)] };

        Assert.True(matters != string.Equals(before.Fingerprint(), after.Fingerprint(), StringComparison.Ordinal), what);
    }

    private static ReportInputs Inputs(Campaign campaign) => new(
        campaign, [.. campaign.Agencies.Select((agency, place) => new AgencyStanding(agency, Exempt: false, place == 0 ? SubmittedReports.Submission(Small, "so-a") : null, 1))]);

    private static AgencyStanding Taken(AgencyStanding standing, Func<SubmissionSummary, SubmissionSummary> change) => standing with { Taken = change(standing.Taken!) };

    private static Campaign Signed(Campaign campaign, Func<Signature, Signature> change) =>
        campaign with { Coordinator = campaign.Coordinator with { Signature = change(campaign.Coordinator.Signature) } };

    private static Campaign Read(Campaign campaign, Func<Audience, Audience> change) =>
        campaign with { Audiences = [change(campaign.Audiences[0]), .. campaign.Audiences.Skip(1)] };

    private static Campaign First(Campaign campaign, Func<Agency, Agency> change) =>
        campaign with { Agencies = [change(campaign.Agencies[0]), .. campaign.Agencies.Skip(1)] };

    private static Campaign Section(Campaign campaign, Func<OutlineSection, OutlineSection> change) =>
        campaign with { Outline = [change(campaign.Outline[0]), .. campaign.Outline.Skip(1)] };

    private static Campaign Known(Campaign campaign, Func<KnownFigure, KnownFigure> change) =>
        campaign with { PreviousFigures = [change(campaign.PreviousFigures[0])] };

    private static Campaign Indicator(Campaign campaign, Func<Indicator, Indicator> change) =>
        campaign with { Indicators = [change(campaign.Indicators[0]), .. campaign.Indicators.Skip(1)] };

    private static Campaign Table(Campaign campaign, Func<AppendixTable, AppendixTable> change) =>
        campaign with { Tables = [.. campaign.Tables.SkipLast(1), change(campaign.Tables[^1])] };

    private static Campaign Column(Campaign campaign, Func<TableColumn, TableColumn> change) =>
        Table(campaign, table => table with { Columns = [change(table.Columns[0]), .. table.Columns.Skip(1)] });

    private static Campaign Row(Campaign campaign, Func<TableRow, TableRow> change) =>
        Table(campaign, table => table with { Rows = [change(table.Rows[0]), .. table.Rows.Skip(1)] });
}
