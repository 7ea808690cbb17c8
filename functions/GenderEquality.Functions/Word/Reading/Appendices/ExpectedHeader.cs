using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>The header of an appendix table as the campaign has it, ready for comparing.</summary>
internal sealed class ExpectedHeader
{
    public ExpectedHeader(AppendixTable table)
    {
        Table = table;
        RowWords = TextKey.Words(table.RowHeader);
        TitleWords = TextKey.Words(table.Title);
        Columns = [.. table.Columns.Select(column => new AppendixColumn(column))];
    }

    public AppendixTable Table { get; }

    /// <summary>Words of the first column's header.</summary>
    public string[] RowWords { get; }

    /// <summary>Words of the table's title.</summary>
    public string[] TitleWords { get; }

    public IReadOnlyList<AppendixColumn> Columns { get; }
}

/// <summary>A column of an appendix table, ready for comparing.</summary>
internal sealed class AppendixColumn(TableColumn column)
{
    private readonly string[] words = TextKey.Words(column.Header);
    private readonly string[][] others = [.. column.AlsoCalled.Select(TextKey.Words)];
    private readonly string[] path = [.. TextKey.Words(column.Group), .. TextKey.Words(column.Header)];

    public TableColumn Column { get; } = column;

    /// <summary>How well a header of the document fits, from 0 to 1.</summary>
    public double Fit(ColumnHeader header)
    {
        var leaf = TextSimilarity.Of(words, header.Leaf!.Words);

        // Under another group's header, or without the group's: a full match is preferred
        var alone = header.Depth == 1 ? 0.95 * leaf : 0.8 * leaf;
        var own = Math.Max(TextSimilarity.Of(path, header.Path), Column.Group is null ? leaf : alone);

        // By another name: what the campaign itself calls a column comes first
        var other = others.Select(name => Math.Max(TextSimilarity.Of(name, header.Leaf.Words), TextSimilarity.Of(name, header.Path))).DefaultIfEmpty().Max();
        return Math.Max(own, 0.94 * other);
    }
}
