using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Consolidation;

/// <summary>Makes contributions without files.</summary>
internal static class SubmittedReports
{
    private static readonly DateTimeOffset Arrival = new(2024, 12, 1, 2, 0, 0, TimeSpan.Zero);

    public static SubmittedReport Of(Campaign campaign, string agency, params TableFigures[] tables) => new(
        campaign.FindAgency(AgencyCode.Parse(agency))!,
        Submission(campaign, agency),
        new ReportContent { Campaign = campaign.Id, Agency = AgencyCode.Parse(agency), Tables = tables },
        []);

    public static SubmissionSummary Submission(Campaign campaign, string agency, int attempt = 1, DateTimeOffset? received = null)
    {
        var at = received ?? Arrival;
        var code = AgencyCode.Parse(agency);
        var place = campaign.Agencies.Select(a => a.Code).TakeWhile(c => c != code).Count();
        return new SubmissionSummary
        {
            Campaign = campaign.Id,
            Agency = code,
            Id = SubmissionId.Parse(Ulid.NewUlid(at, [0, 0, 0, 0, 0, 0, 0, (byte)(place / 256), (byte)place, (byte)attempt]).ToString(null, null)),
            FileName = agency + ".docx",
            Size = 1000 + place,
            Sha256 = new string((char)('a' + attempt), 64),
            Received = at,
            Late = at >= campaign.Deadline,
            Status = SubmissionStatus.Accepted,
            Readable = true,
            UploadedBy = agency,
        };
    }

    public static SectionContent Text(string section, params string[] paragraphs) => new(
        SectionKey.Parse(section), null, [.. paragraphs.Select(text => new Paragraph([new TextRun(text)]))], NothingToReport: false);

    public static SectionContent Nothing(string section) => Text(section, "Không phát sinh.") with { NothingToReport = true };

    public static TableFigures Table(TableKey key, params FigureRow[] rows) => new(key, rows);

    /// <summary>A row with number cells; null cells are left empty.</summary>
    public static FigureRow Row(string key, params (string Column, decimal? Number)[] cells) => new(key, "Dòng " + key, cells
        .Where(cell => cell.Number is not null)
        .ToDictionary(cell => cell.Column, cell => new Figure(VietnameseFormat.Number(cell.Number!.Value, 6)) { Number = cell.Number }, StringComparer.Ordinal));

    /// <summary>An indicator row with numerator and denominator.</summary>
    public static FigureRow Share(string key, decimal numerator, decimal denominator) => Row(key, ("num", numerator), ("den", denominator));

    /// <summary>Aggregates the contributions.</summary>
    public static AggregatedFigures Aggregate(Campaign campaign, params SubmittedReport[] reports)
    {
        var aggregator = new FigureAggregator(campaign);
        foreach (var report in reports)
        {
            aggregator.Add(report);
        }

        return aggregator.Result();
    }

    public static AggregatedRow RowOf(this AggregatedFigures figures, TableKey table, string row) =>
        figures.Tables.Single(t => t.Table.Key == table).Rows.Single(r => string.Equals(r.Key, row, StringComparison.Ordinal));
}
