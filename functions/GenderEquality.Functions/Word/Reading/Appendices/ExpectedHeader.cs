using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>The header of an appendix table as the campaign has it, ready for comparing.</summary>
internal sealed class ExpectedHeader
{
    /// <param name="table">Appendix table.</param>
    /// <param name="year">Year reported on.</param>
    public ExpectedHeader(AppendixTable table, int year)
    {
        Table = table;
        RowWords = TextKey.Words(table.RowHeader);
        Columns = [.. table.Columns.Select(column => new AppendixColumn(column, year))];
    }

    public AppendixTable Table { get; }

    /// <summary>Words of the first column's header.</summary>
    public string[] RowWords { get; }

    public IReadOnlyList<AppendixColumn> Columns { get; }
}
