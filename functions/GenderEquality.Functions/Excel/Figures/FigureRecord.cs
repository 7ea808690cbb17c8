using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Rows of one agency.</summary>
/// <param name="Agency">Place of the agency in the campaign.</param>
/// <param name="From">Source index of its report.</param>
/// <param name="Rows">The rows.</param>
internal sealed record FigureRecord(int Agency, int From, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>Sums by column that the agency left out and its other rows give; null without.</summary>
    public IReadOnlyDictionary<string, decimal>? Sums { get; init; }
}
