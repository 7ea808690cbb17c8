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

    /// <summary>Not SUBTOTAL, which leaves out rows that the reader has filtered away: a sum must not change with what is looked at.</summary>
    public override string Formula(FormulaCells cells) => $"SUM({cells.Range})";
}
