using SpreadCheetah;

namespace GenderEquality.Functions.Excel.Writing;

/// <summary>A cell and how long its text is.</summary>
internal readonly record struct SheetCell(Cell Cell)
{
    /// <summary>Whether its text breaks into lines.</summary>
    public bool Wraps { get; init; }

    /// <summary>Letters.</summary>
    public int Length { get; init; }

    /// <summary>Whether it holds a figure that an agency gave.</summary>
    public bool IsFigure { get; init; }
}
