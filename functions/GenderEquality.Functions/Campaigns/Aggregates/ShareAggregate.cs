namespace GenderEquality.Functions.Campaigns.Aggregates;

/// <summary>A percentage computed anew from the sums of its numerator and denominator. What agencies give as percentages is neither added up nor averaged.</summary>
public sealed class ShareAggregate : ColumnAggregate
{
    private const decimal Smallest = 0.000001m;

    /// <inheritdoc />
    public override string Name => "share";

    /// <inheritdoc />
    public override bool Joins => false;

    /// <inheritdoc />
    public override int Parts => 2;

    /// <inheritdoc />
    public override decimal? OfParts(IReadOnlyList<decimal> parts) => Math.Abs(parts[1]) < Smallest ? null : Math.Round(parts[0] / parts[1] * 100, 2, MidpointRounding.AwayFromZero);

    /// <inheritdoc />
    public override string Formula(FormulaCells cells) => $"IF({cells.Parts[1]}=0,\"\",ROUND({cells.Parts[0]}/{cells.Parts[1]}*100,2))";
}
