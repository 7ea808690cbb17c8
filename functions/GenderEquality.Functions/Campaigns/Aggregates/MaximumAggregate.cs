namespace GenderEquality.Functions.Campaigns.Aggregates;

/// <summary>The largest figure.</summary>
public sealed class MaximumAggregate : ColumnAggregate
{
    /// <inheritdoc />
    public override string Name => "maximum";

    /// <inheritdoc />
    public override JoinedFigure Join(ReportedFigure first, ReportedFigure next) => first.Value.CompareTo(next.Value) switch
    {
        > 0 => new JoinedFigure(first, FigureOrigin.First),
        < 0 => new JoinedFigure(next, FigureOrigin.Next),
        _ => new JoinedFigure(next, FigureOrigin.Both),
    };

    /// <inheritdoc />
    public override string Formula(FormulaCells cells) => $"MAX({cells.Range})";
}
