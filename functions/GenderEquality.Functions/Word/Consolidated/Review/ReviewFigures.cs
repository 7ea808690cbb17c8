using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Review;

/// <summary>Figures that differ between sources, and cells that are not counted.</summary>
internal static class ReviewFigures
{
    private static readonly (string Header, int Weight)[] ConflictColumns = [(ConsolidatedTexts.Ordinal, 3), (ReviewTexts.Row, 14), (ReviewTexts.Sources, 17), (ReviewTexts.Explanation, 20)];
    private static readonly (string Header, int Weight)[] CellColumns =
        [(ConsolidatedTexts.Ordinal, 3), (ConsolidatedTexts.Agency, 12), (ReviewTexts.Place, 16), (ReviewTexts.Read, 8), (ReviewTexts.Why, 16)];

    /// <summary>The parts.</summary>
    public static IEnumerable<ReviewPart> Parts(ConsolidatedReport report)
    {
        yield return new ReviewPart(ReviewTexts.Conflicts, report.Conflicts.Count > 0, body => ListTable.Write(body, ConflictColumns, Conflicts(report)));
        yield return new ReviewPart(ReviewTexts.NotCounted, report.NotCounted.Count > 0, body => ListTable.Write(body, CellColumns, report.NotCounted.Select((cell, index) => new[]
        {
            ListTable.Number(index),
            ListTable.Words(cell.Agency.Name),
            ListTable.Words($"{Table(report.Campaign, cell.Table)}, {cell.Row}, cột “{cell.Column}”"),
            ListTable.Words(cell.Read),
            ListTable.Words(cell.Why),
        })));
    }

    /// <summary>What a table is called: by its number among those that agencies fill in.</summary>
    public static string Table(Campaign campaign, TableKey key)
    {
        var place = campaign.Tables.TakeWhile(table => table.Key != key).Count();
        return place < campaign.Tables.Count ? FormTexts.Appendix(place + 1) : key.ToString();
    }

    private static IEnumerable<OpenXmlElement[][]> Conflicts(ConsolidatedReport report)
    {
        var number = 0;
        foreach (var table in report.Conflicts.Select(conflict => conflict.Table).Distinct().ToList())
        {
            yield return ListTable.Heading($"{Table(report.Campaign, table)}. {Title(report.Campaign, table)}");
            foreach (var conflict in report.Conflicts.Where(conflict => conflict.Table == table))
            {
                yield return [ListTable.Number(number++), ListTable.Words(Label(report.Campaign, conflict)), Claims(conflict), ListTable.Words(conflict.Explanation)];
            }
        }
    }

    private static string Label(Campaign campaign, FigureConflict conflict) =>
        campaign.Tables.FirstOrDefault(table => table.Key == conflict.Table)?.RowSource == TableRowSource.Indicators ? $"{conflict.Row}. {conflict.Label}" : conflict.Label;

    private static string Title(Campaign campaign, TableKey key) => campaign.Tables.FirstOrDefault(table => table.Key == key)?.Title ?? string.Empty;

    private static OpenXmlElement[] Claims(FigureConflict conflict) => conflict.Claims.Count == 0
        ? ListTable.Words(string.Empty)
        : [.. conflict.Claims.Select(claim => FormTable.TextIn($"{claim.Source}: {claim.Text}{(claim.Chosen ? ReviewTexts.Chosen : string.Empty)}", JustificationValues.Left, bold: claim.Chosen))];
}
