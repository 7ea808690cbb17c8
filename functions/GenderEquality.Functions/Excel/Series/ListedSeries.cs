using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Functions.Excel.Series;

/// <summary>Figures of earlier years as a file lists them, before anybody judges them.</summary>
/// <param name="FileName">Name of the file.</param>
/// <param name="Figures">Its figures, in its order.</param>
/// <param name="Problem">Why nothing could be read; null where something was.</param>
public sealed record ListedSeries(string FileName, IReadOnlyList<ListedFigure> Figures, string? Problem);

/// <summary>One figure of the file.</summary>
/// <param name="Row">Row of the file, from 1.</param>
/// <param name="Code">Key of the indicator's row; empty without.</param>
/// <param name="Name">What it is called; empty without.</param>
/// <param name="Unit">Its unit; empty without.</param>
/// <param name="Year">The year, as written.</param>
/// <param name="Text">The figure, as written.</param>
public sealed record ListedFigure(int Row, string Code, string Name, string Unit, string Year, string Text)
{
    /// <summary>How the file writes numbers.</summary>
    public NumberConvention Convention { get; init; } = NumberConvention.Vietnamese;
}
