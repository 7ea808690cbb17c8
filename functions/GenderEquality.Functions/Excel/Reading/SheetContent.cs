namespace GenderEquality.Functions.Excel.Reading;

/// <summary>What stands in a sheet.</summary>
/// <param name="Rows">Rows with a text, from top to bottom.</param>
/// <param name="Merged">Ranges of merged cells.</param>
/// <param name="Doubts">Cells that may show something else than was read, by their place.</param>
internal sealed record SheetContent(
    IReadOnlyList<SheetRow> Rows, IReadOnlyList<MergedRange> Merged, IReadOnlyList<(CellReference Cell, string Taken, ShownDoubt Doubt)> Doubts);

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Texts">Texts by column, from 1.</param>
internal sealed record SheetRow(int Number, SortedList<int, string> Texts);
