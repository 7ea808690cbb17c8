namespace GenderEquality.Functions.Campaigns.Aggregates;

/// <summary>No figure of all: words, or numbers that mean nothing together.</summary>
public sealed class NoAggregate : ColumnAggregate
{
    /// <inheritdoc />
    public override string Name => "none";

    /// <inheritdoc />
    public override bool Joins => false;
}
