namespace GenderEquality.Functions.Campaigns.Aggregates;

/// <summary>The newest figure: the one in the report that arrived last, and within a report the one in the last row. For what is true of the
/// whole at a time, whoever reports it. Of reports that arrived at the same moment the later one in the plan counts.</summary>
public sealed class LastAggregate : ColumnAggregate
{
    /// <inheritdoc />
    public override string Name => "last";

    /// <inheritdoc />
    public override JoinedFigure Join(ReportedFigure first, ReportedFigure next) => next.Received >= first.Received
        ? new JoinedFigure(next, FigureOrigin.Next)
        : new JoinedFigure(first, FigureOrigin.First);

    /// <inheritdoc />
    public override string? Formula(FormulaCells cells) => cells.Source;
}
