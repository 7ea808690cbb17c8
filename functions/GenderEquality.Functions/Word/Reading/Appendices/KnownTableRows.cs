using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>The rows of a table whose rows the campaign names: each is found by its label.</summary>
internal sealed class KnownTableRows : TableRows
{
    private readonly List<ReportRow> known;
    private readonly Dictionary<string, Dictionary<string, Figure>> cells = new(StringComparer.Ordinal);
    private AppendixRows? labels;
    private bool hasOtherRows;
    private int grids;
    private int gridsBefore;

    public KnownTableRows(ExpectedReport expected, AppendixTable table, List<Finding> findings)
        : base(expected, table, findings)
    {
        // The agency's own rows first; all others too, for a report of a whole city and for agencies that answer more than they are asked
        var own = ReportRows.Of(expected.Campaign, table, expected.Agency);
        known = [.. own.Concat(ReportRows.Of(expected.Campaign, table, null)).DistinctBy(row => row.Key, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public override void Add(string row, TableColumn column, string text, string? unit = null)
    {
        var index = known.FindIndex(other => string.Equals(other.Key, row, StringComparison.Ordinal));
        if (index < 0)
        {
            return;
        }

        if (cells.TryGetValue(row, out var filled) && filled.TryGetValue(column.Key, out var figure))
        {
            Compare(figure, text);
        }
        else if (Read(column, known[index], PlaceNames.Cell(Number, index + 1, known[index].Label, column), text, unit, row) is { } read)
        {
            filled ??= new Dictionary<string, Figure>(StringComparer.Ordinal);
            cells[row] = filled;
            filled[column.Key] = read;
        }
    }

    /// <inheritdoc/>
    public override TableFigures Figures() =>
        new(Table.Key, [.. known.Where(row => cells.ContainsKey(row.Key)).Select(row => new FigureRow(row.Key, row.Label, cells[row.Key]))]) { HasOtherRows = hasOtherRows };

    /// <inheritdoc/>
    protected override void AddRows(AppendixColumns found, TableGrid grid)
    {
        var lines = LinesOf(found, grid);
        if (!found.GoesOn || labels is null || lines.Take(1).Any(line => labels.HasTaken(line.Label)))
        {
            gridsBefore = grids++;
            labels = new AppendixRows(known);
        }

        foreach (var match in labels.Find(lines))
        {
            if (match.Taken is { } row)
            {
                Add(found, grid, match.Line.Row, row);
            }
            else
            {
                TellOfOther(found, grid, match);
            }
        }
    }

    /// <summary>A second table may say the same again; where it says something else, nobody knows which counts.</summary>
    private void Compare(Figure figure, string text)
    {
        if (gridsBefore > 0 && text.Trim().Length > 0 && !string.Equals(figure.Text, text.Replace('\n', ' ').Trim(), StringComparison.Ordinal))
        {
            Twice();
        }
    }

    private void Add(AppendixColumns found, TableGrid grid, int row, ReportRow match)
    {
        foreach (var column in Table.Columns.Where(column => found.Columns.ContainsKey(column.Key)))
        {
            var place = found.Columns[column.Key];
            var text = grid.Answer(row, place.Column, column.Kind);
            if (column.Kind is ColumnKind.Integer or ColumnKind.Number && text.Any(char.IsAsciiDigit) && IsShared(found, grid, row, place.Column))
            {
                Findings.Add(FindingTexts.MergedFigure(PlaceNames.Cell(Number, known.IndexOf(match) + 1, match.Label, column), text).Of(new FindingCell(Table.Key, match.Key, column.Key)));
            }
            else
            {
                Add(match.Key, column, text, UnitOf(found, grid, row, place.Unit));
            }
        }
    }

    /// <summary>Whether the cell goes over other rows or other columns of figures.</summary>
    private static bool IsShared(AppendixColumns found, TableGrid grid, int row, int place) =>
        grid.GoesOn(row, place) || (row + 1 < grid.Height && grid.GoesOn(row + 1, place))
        || found.Columns.Values.Any(other => other.Column != place && grid.IsSameCell(row, place, other.Column));

    private void TellOfOther(AppendixColumns found, TableGrid grid, RowMatch match)
    {
        var hasFigures = found.Columns.Values.Any(place => grid.OwnText(match.Line.Row, place.Column).Any(char.IsAsciiDigit));
        if (!hasFigures || grid.IsOneCell(match.Line.Row) || HeaderText.OfLabel(match.Line.Label).IsTotal)
        {
            return;
        }

        hasOtherRows = true;
        var label = string.Join(" - ", match.Line.Levels.Append(match.Line.Label));
        Findings.Add(match switch
        {
            { Near: { } one, Rival: { } other } => FindingTexts.RowContested(Place, label, one.Label, other.Label),
            { Near: { } near } => FindingTexts.RowDoubtful(Place, label, near.Label),
            _ => FindingTexts.RowNotRecognised(Place, label),
        });
    }
}
