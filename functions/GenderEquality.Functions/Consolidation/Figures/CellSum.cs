using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>A figure in the making, and the reports in it.</summary>
/// <param name="aggregate">How figures are joined.</param>
internal sealed class CellSum(ColumnAggregate aggregate)
{
    private const int Decimals = 6;

    private ReportedFigure? joined;

    /// <summary>A running sum.</summary>
    public CellSum()
        : this(ColumnAggregate.Sum)
    {
    }

    /// <summary>Where it comes from.</summary>
    public Provenance From { get; private set; } = new();

    /// <summary>The figure; null when nothing was added.</summary>
    public decimal? Value => joined is { } figure ? Math.Round(figure.Value, Decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>Adds a report's figure to a sum.</summary>
    public void Add(decimal value, int sourceIndex) => Add(new ReportedFigure(value, default), sourceIndex);

    /// <summary>Adds a report's figure.</summary>
    public void Add(ReportedFigure figure, int sourceIndex)
    {
        var result = joined is { } before ? aggregate.Join(before, figure) : new JoinedFigure(figure, FigureOrigin.Next);
        joined = result.Figure;
        if (result.Origin == FigureOrigin.Next)
        {
            From = new Provenance();
        }

        if (result.Origin != FigureOrigin.First)
        {
            From.Add(sourceIndex);
        }
    }

    /// <summary>The cell as shown: as many decimals as the figure has, so that reading it back gives the same number.</summary>
    public AggregatedCell ToCell() => Cell(Value!.Value, From);

    /// <summary>A figure as a cell.</summary>
    public static AggregatedCell Cell(decimal value, Provenance from) => new(VietnameseFormat.Number(value, Decimals), value) { From = from };
}
