using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Adds up the shares that members of a group report for one indicator.</summary>
/// <param name="indicator">The indicator.</param>
/// <param name="expected">How many agencies should report a share.</param>
internal sealed class ShareSum(Indicator indicator, int expected)
{
    private readonly List<IndicatorClaim> unsummable = [];
    private readonly Provenance summed = new();
    private IndicatorClaim? only;
    private int count;
    private int yes;

    /// <summary>Sum of the numerators.</summary>
    public CellSum Numerator { get; } = new();

    /// <summary>Sum of the denominators.</summary>
    public CellSum Denominator { get; } = new();

    /// <summary>Reports that <see cref="Value"/> comes from.</summary>
    public Provenance From => StandsAlone ? Provenance.Of(only!.SourceIndex) : summed;

    /// <summary>Agencies that gave a figure, but are not in the sum.</summary>
    public IReadOnlyList<IndicatorClaim> Unsummable => StandsAlone && only!.Value is not null ? [] : unsummable;

    /// <summary>How many agencies are in the value.</summary>
    public int Counted => From.Count;

    /// <summary>Last year's value, when just one agency reports.</summary>
    public decimal? OnlyPrevious => StandsAlone ? only!.Previous : null;

    /// <summary>The value; null when there is none, or when shares cannot be added up.</summary>
    public decimal? Value => indicator.Kind switch
    {
        _ when StandsAlone => only!.Value,
        IndicatorKind.Ratio when Denominator.Value is { } denominator => IndicatorClaim.Ratio(Numerator.Value!.Value, denominator, indicator.Scale),
        IndicatorKind.YesNo when count > 0 => yes == count ? 1 : 0,
        _ => null,
    };

    /// <summary>Where the value comes from, in words; null without any share.</summary>
    public string? Note => count == 0 ? null : indicator.Kind switch
    {
        IndicatorKind.YesNo => FigureTexts.YesAnswers(yes, count),
        IndicatorKind.Ratio when Counted == 0 => FigureTexts.PartsMissing,
        IndicatorKind.Ratio => FigureTexts.SumOf(Counted, expected),
        _ when StandsAlone => FigureTexts.ByLeads([only!.Agency.ShortName]),
        _ => FigureTexts.CannotBeSummed,
    };

    /// <summary>Name of the sum as a source.</summary>
    public string Source => FigureTexts.SumOf(Counted, expected);

    /// <summary>The sum as a claim of its own; null without any.</summary>
    public IndicatorClaim? AsClaim() => count == 0 || (Value is null && Denominator.Value is null)
        ? null
        : new IndicatorClaim(only!.Agency, only.SourceIndex, Numerator.Value, Denominator.Value, Value);

    /// <summary>Whether the only share is the result as it was written. One agency's result without numerator and denominator says nothing
    /// about the whole where several should report.</summary>
    private bool StandsAlone => count == 1 && (expected == 1 || only!.HasParts || indicator.Kind == IndicatorKind.YesNo);

    /// <summary>Adds one agency's share.</summary>
    public void Add(IndicatorClaim claim)
    {
        count++;
        only ??= claim;
        if (indicator.Kind == IndicatorKind.Ratio && claim.HasParts)
        {
            Numerator.Add(claim.Numerator!.Value, claim.SourceIndex);
            Denominator.Add(claim.Denominator!.Value, claim.SourceIndex);
            summed.Add(claim.SourceIndex);
        }
        else if (indicator.Kind == IndicatorKind.YesNo)
        {
            yes += claim.Value is not null and not 0 ? 1 : 0;
            summed.Add(claim.SourceIndex);
        }
        else
        {
            unsummable.Add(claim);
        }
    }
}
