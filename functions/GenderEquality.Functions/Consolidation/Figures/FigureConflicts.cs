using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Finds the figures of one indicator row that an officer must compare.</summary>
internal sealed class FigureConflicts(Campaign campaign, AppendixTable table, ReportRow row, IndicatorColumns columns)
{
    private readonly Indicator indicator = row.Indicator!;

    /// <summary>All conflicts of the row.</summary>
    /// <param name="leads">What the named leads say, in the campaign's order of leads.</param>
    /// <param name="chosen">The one that stands in the table; null when the sum of shares does.</param>
    /// <param name="shares">Shares of group members.</param>
    /// <param name="strangers">What agencies say that do not answer for the indicator.</param>
    public IReadOnlyList<FigureConflict> Find(
        IReadOnlyList<IndicatorClaim> leads, IndicatorClaim? chosen, ShareSum shares, IReadOnlyList<IndicatorClaim> strangers)
    {
        var found = new List<FigureConflict>();
        if (chosen is not null && leads.Any(claim => !claim.Agrees(chosen)))
        {
            var claims = leads.OrderByDescending(claim => claim == chosen).Select(claim => Claim(claim, claim == chosen));
            found.Add(Conflict(FigureConflictKind.LeadsDiffer, [.. claims], FigureTexts.LeadsDiffer(chosen.Agency.Name)));
        }

        if (chosen is not null && shares.AsClaim() is { } sum && !sum.Agrees(chosen))
        {
            var ofShares = new FigureClaim(Capital(shares.Source), FigureTexts.Claim(indicator, sum), Chosen: false) { Key = FigureClaim.Sum, Value = sum.Value, Cells = (sum with { Previous = shares.OnlyPrevious }).Cells(columns), From = shares.From };
            found.Add(Conflict(
                FigureConflictKind.WholeDiffersFromShares, [Claim(chosen, true), ofShares], FigureTexts.WholeDiffersFromShares(campaign.WholeName, chosen.Agency.Name, IsSmaller(chosen, sum))));
        }

        AddUncounted(found, FigureConflictKind.ShareNotSummable, shares.Unsummable, FigureTexts.ShareNotSummable);
        AddUncounted(found, FigureConflictKind.NotALead, strangers, FigureTexts.NotALead);
        return found;
    }

    /// <summary>Whether the whole counts fewer than its parts together, which cannot be.</summary>
    private static bool IsSmaller(IndicatorClaim whole, IndicatorClaim sum) => whole.Numerator < sum.Numerator || whole.Denominator < sum.Denominator;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private void AddUncounted(List<FigureConflict> found, FigureConflictKind kind, IReadOnlyList<IndicatorClaim> claims, string explanation)
    {
        if (claims.Count > 0)
        {
            found.Add(Conflict(kind, [.. claims.Select(claim => Claim(claim, false))], explanation));
        }
    }

    private FigureClaim Claim(IndicatorClaim claim, bool chosen) =>
        new(claim.Agency.Name, FigureTexts.Claim(indicator, claim), chosen)
        {
            Key = FigureClaim.OfAgency(claim.Agency.Code),
            Agency = claim.Agency.Code,
            Value = claim.Value,
            Cells = claim.Cells(columns),
            From = Provenance.Of(claim.SourceIndex),
        };

    private FigureConflict Conflict(FigureConflictKind kind, IReadOnlyList<FigureClaim> claims, string explanation) =>
        new(kind, table.Key, row.Key, row.Label, claims, explanation);
}
