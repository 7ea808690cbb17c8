using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>What an officer must know of single agencies' figures: why there are none, and which are not added up.</summary>
internal sealed class AgencyNotes(ConsolidatedReport report)
{
    private readonly ILookup<(AgencyCode, TableKey), UncountedCell> uncounted = report.NotCounted.ToLookup(cell => (cell.Agency.Code, cell.Table));
    private readonly Dictionary<AgencyCode, SubmissionLineState> states = report.Submissions.ToDictionary(line => line.Agency.Code, line => line.State);

    /// <summary>Whether any agency's figure in this table is not added up.</summary>
    public bool AnyIn(TableKey table) => report.NotCounted.Any(cell => cell.Table == table);

    /// <summary>Why an agency has no figures; null where it reported and just gave none.</summary>
    public string? WhyMissing(Agency agency) => states.GetValueOrDefault(agency.Code) switch
    {
        SubmissionLineState.Missing => FigureBookTexts.NotSubmitted,
        SubmissionLineState.NotRead => ConsolidationTexts.State(SubmissionLineState.NotRead),
        SubmissionLineState.Exempt => ConsolidationTexts.State(SubmissionLineState.Exempt),
        _ => null,
    };

    /// <summary>Whether a figure is added up.</summary>
    public bool Counts(Agency agency, TableKey table, string row, TableColumn column) =>
        !uncounted[(agency.Code, table)].Any(cell => IsOfRow(cell, row) && IsOfColumn(cell, column));

    /// <summary>Which figures of a row are not added up, and why; null where all are.</summary>
    public string? OfRow(Agency agency, TableKey table, string row) => Text(uncounted[(agency.Code, table)].Where(cell => IsOfRow(cell, row)));

    /// <summary>Which figures of an agency are not added up, and why, whatever their rows; null where all are.</summary>
    public string? OfAgency(Agency agency, TableKey table) => Text(uncounted[(agency.Code, table)]);

    private static string? Text(IEnumerable<UncountedCell> cells)
    {
        var text = string.Join(' ', cells.Select(FigureBookTexts.NotAdded));
        return text.Length == 0 ? null : text;
    }

    private static bool IsOfRow(UncountedCell cell, string row) => string.Equals(cell.Row, row, StringComparison.Ordinal);

    private static bool IsOfColumn(UncountedCell cell, TableColumn column) =>
        string.Equals(cell.Column, column.Header, StringComparison.Ordinal) || string.Equals(cell.Column, PlaceNames.Column(column), StringComparison.Ordinal);
}
