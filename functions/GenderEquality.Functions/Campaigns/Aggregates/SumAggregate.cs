namespace GenderEquality.Functions.Campaigns.Aggregates;

/// <summary>The sum of all figures.</summary>
public sealed class SumAggregate : ColumnAggregate
{
    /// <inheritdoc />
    public override string Name => "sum";

    /// <inheritdoc />
    public override bool AddsUp => true;

    /// <inheritdoc />
    public override JoinedFigure Join(ReportedFigure first, ReportedFigure next) => new(next with { Value = first.Value + next.Value }, FigureOrigin.Both);

    /// <summary>SUBTOTAL leaves out other subtotals in its range, so that a total adds up the agencies, each once.</summary>
    public override string Formula(FormulaCells cells) => $"SUBTOTAL(9,{cells.Range})";
}
