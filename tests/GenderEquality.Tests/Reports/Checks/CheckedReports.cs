using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Tests.Reports.Checks;

/// <summary>Reports to check: complete ones of the shipped campaign, to be changed by each test.</summary>
internal static class CheckedReports
{
    public static Campaign Campaign { get; } = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    public static Agency Agency(string code) => Campaign.FindAgency(AgencyCode.Parse(code)) ?? throw new ArgumentException(code, nameof(code));

    /// <summary>Says "Không phát sinh" in every section and gives no figure.</summary>
    public static ReportContent Nothing(Agency agency) => new()
    {
        Campaign = Campaign.Id,
        Agency = agency.Code,
        Sections = [.. Sections(agency).Select(section => section with { NothingToReport = true })],
    };

    /// <summary>Has a text in every section and for every task, and no table.</summary>
    public static ReportContent WithTexts(Agency agency) => new() { Campaign = Campaign.Id, Agency = agency.Code, Sections = [.. Sections(agency)] };

    public static ReportContent With(this ReportContent report, string table, params FigureRow[] rows) =>
        report with { Tables = [.. report.Tables.Where(other => other.Key != TableKey.Parse(table)), new TableFigures(TableKey.Parse(table), rows)] };

    /// <summary>A row; cells as "column=text", read as numbers of any kind.</summary>
    public static FigureRow Row(string key, string label, params string[] cells) => new(key, label, cells
        .Select(cell => cell.Split('=', 2))
        .ToDictionary(cell => cell[0], cell => FigureOf(cell[1]), StringComparer.Ordinal));

    public static Block Text(string text) => new Paragraph([new TextRun(text)]);

    private static Figure FigureOf(string text) => new(text)
    {
        Number = VietnameseNumber.Parse(text, new NumberContext { Convention = NumberConvention.Vietnamese, Unit = text.Contains('%', StringComparison.Ordinal) ? "%" : null }) is NumberReading.Number number ? number.Value : null,
        Date = VietnameseDate.Parse(text).First,
    };

    private static IEnumerable<SectionContent> Sections(Agency agency) => Campaign.Outline
        .Where(section => section.Requirement != SectionRequirement.Container)
        .SelectMany(section => section.PerTask
            ? agency.Tasks.Select((_, index) => new SectionContent(section.Key, index + 1, [Text("Đã thực hiện.")], NothingToReport: false))
            : [new SectionContent(section.Key, null, [Text("Đã ban hành kế hoạch.")], NothingToReport: false)]);
}
