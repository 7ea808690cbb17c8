using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>A row of which sources say different things, so that an officer can choose between them.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key.</param>
/// <param name="Label">Text of the row.</param>
/// <param name="Options">What the sources say; each has a name of its own.</param>
internal sealed record SourceChoice(TableKey Table, string Row, string Label, IReadOnlyList<SourceOption> Options)
{
    /// <summary>Column of the sheet of conflicts in which the first figure stands, from 0; the others follow.</summary>
    public const int FirstFigure = 5;

    private const int NameColumn = 3;
    private int first;

    /// <summary>The columns of the table whose figures follow the source, in the order in which they stand on the sheet of conflicts.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>The one that stands in the report; null while none does.</summary>
    public SourceOption? Default => Options.FirstOrDefault(option => option.InReport);

    /// <summary>Cells with the names of the sources.</summary>
    public string Names => Range(NameColumn);

    /// <summary>Says in which line of the sheet of conflicts the first option stands; the others follow.</summary>
    public void StandAt(int line) => first = line;

    /// <summary>Formula of a figure of the chosen source; null where the figure does not follow the source.</summary>
    /// <param name="column">Key of the column.</param>
    /// <param name="chosen">Cell with the name of the chosen source.</param>
    public string? FigureOf(string? column, string chosen)
    {
        var index = Columns.Index().Where(one => string.Equals(one.Item.Key, column, StringComparison.Ordinal)).Select(one => one.Index).DefaultIfEmpty(-1).First();
        return index < 0 ? null : $"INDEX({Sheet}!{Range(FirstFigure + index)},MATCH({chosen},{Sheet}!{Names},0))";
    }

    private static string Sheet => SheetLayout.Quoted(FigureBookTexts.ConflictsSheet);

    private string Range(int column) => $"{SheetWriter.FixedAt(column, first)}:{SheetWriter.FixedAt(column, first + Options.Count - 1)}";
}

/// <summary>What one source says of a row.</summary>
/// <param name="Name">Name of the source, unlike that of every other of the row.</param>
/// <param name="Text">The figures as shown.</param>
/// <param name="Figures">The figures by column.</param>
/// <param name="InReport">Whether it stands in the report.</param>
/// <param name="Explanation">What differs.</param>
internal sealed record SourceOption(string Name, string Text, IReadOnlyDictionary<string, decimal> Figures, bool InReport, string Explanation)
{
    /// <summary>A figure; null where the source gives none.</summary>
    public decimal? Of(string? column) => column is not null && Figures.TryGetValue(column, out var figure) ? figure : null;
}
