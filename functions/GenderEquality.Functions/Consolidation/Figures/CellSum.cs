using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>A running sum and the contributions in it.</summary>
internal sealed class CellSum
{
    private const int Decimals = 6;

    private decimal sum;

    /// <summary>Where it comes from.</summary>
    public Provenance From { get; } = new();

    /// <summary>The sum; null when nothing was added.</summary>
    public decimal? Value => From.Count == 0 ? null : Math.Round(sum, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Adds a contribution's figure.</summary>
    public void Add(decimal value, int place)
    {
        sum += value;
        From.Add(place);
    }

    /// <summary>The cell as shown: as many decimals as the sum has, so that reading it back gives the same number.</summary>
    public AggregatedCell ToCell() => Cell(Value!.Value, From);

    /// <summary>A sum as a cell.</summary>
    public static AggregatedCell Cell(decimal value, Provenance from) => new(VietnameseFormat.Number(value, Decimals), value) { From = from };
}
