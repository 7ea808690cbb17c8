using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>The figures of appendix tables as they are found: by tags of cells, or by headers and labels.</summary>
internal sealed class FigureStore(ExpectedReport expected)
{
    private static readonly HashSet<string> Losses = new(
    [
        FindingCodes.ColumnNotRecognised.Code, FindingCodes.ColumnNotTaken.Code, FindingCodes.ColumnContested.Code, FindingCodes.RowNotRecognised.Code, FindingCodes.RowContested.Code,
        FindingCodes.RowDoubtful.Code, FindingCodes.MergedFigure.Code, FindingCodes.TableTwice.Code,
    ], StringComparer.Ordinal);

    private readonly Dictionary<TableKey, TableRows> tables = [];
    private readonly List<TableKey> asSent = [];

    /// <summary>What is wrong with single cells, rows and columns.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Takes the answers in controls of cells. They count more than what stands around them, so they are taken first.</summary>
    public void Add(IEnumerable<CellAnswer> answers)
    {
        foreach (var answer in answers)
        {
            if (answer.Tag.Table is { } key && Table(key) is { } table && table.Table.Columns.FirstOrDefault(column => string.Equals(column.Key, answer.Tag.Column, StringComparison.Ordinal)) is { } column)
            {
                table.Add(answer.Tag.Row!, column, column.Kind == ColumnKind.Text ? answer.Text : answer.Figure);
            }
        }
    }

    /// <summary>Takes a table of the document whose header was recognised; whether all of it was taken.</summary>
    /// <param name="found">Its header.</param>
    /// <param name="grid">The table.</param>
    /// <param name="unit">Unit of money in the line over it.</param>
    public bool Add(AppendixColumns found, TableGrid grid, string? unit = null)
    {
        var before = Findings.Count;
        if (Table(found.Table.Key) is { } table)
        {
            if (!found.GoesOn)
            {
                TellOfColumns(found, table);
            }

            table.Add(found, grid, unit);
        }

        return !Findings.Skip(before).Any(finding => Losses.Contains(finding.Code));
    }

    /// <summary>Keys of the tables as they were found; null where that is the campaign's order.</summary>
    public IReadOnlyList<TableKey>? AsSent()
    {
        var usual = expected.Campaign.Tables.Select(table => table.Key).Where(tables.ContainsKey);
        return asSent.SequenceEqual(usual) ? null : [.. asSent];
    }

    /// <summary>Tables with figures, in order of the campaign.</summary>
    public IReadOnlyList<TableFigures> Tables() =>
        [.. expected.Campaign.Tables.Where(table => tables.ContainsKey(table.Key)).Select(table => tables[table.Key].Figures()).Where(table => table.Rows.Count > 0 || table.NothingToReport)];

    /// <summary>Tells which columns are missing. Where the document has figures that may be theirs, they must be put right; where it has none, they may not be needed.</summary>
    private void TellOfColumns(AppendixColumns found, TableRows table)
    {
        Findings.AddRange(found.Contested.Select(column => FindingTexts.ColumnContested(table.Place, PlaceNames.Column(column.Column), column.Headers, found.Headers)));
        Findings.AddRange(found.Refused.Select(column => FindingTexts.ColumnNotTaken(table.Place, PlaceNames.Column(column.Column), column.Headers, found.Headers)));
        var told = found.Contested.Concat(found.Refused).Select(column => column.Column.Key).ToHashSet(StringComparer.Ordinal);
        var missing = table.Table.Columns.Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number && !found.Columns.ContainsKey(column.Key) && !told.Contains(column.Key));
        Findings.AddRange(missing.Select(column => FindingTexts.ColumnMissing(table.Place, PlaceNames.Column(column))));
        Findings.AddRange(found.Unknown.Select(header => FindingTexts.ColumnNotRecognised(table.Place, header)));
    }

    private TableRows? Table(TableKey key)
    {
        if (!tables.TryGetValue(key, out var table) && expected.Campaign.Tables.FirstOrDefault(other => other.Key == key) is { } definition)
        {
            table = definition.RowSource == TableRowSource.Free ? new FreeTableRows(expected, definition, Findings) : new KnownTableRows(expected, definition, Findings);
            tables[key] = table;
            asSent.Add(key);
        }

        return table;
    }
}
