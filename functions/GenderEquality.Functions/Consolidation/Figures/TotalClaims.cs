using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>What an agency says in a total, and what its parts come to. The claims are made when they are looked at: see <see cref="TotalDifferences"/>.</summary>
internal sealed class TotalClaims(Agency agency, int sourceIndex, decimal own, decimal parts) : IndexedList<FigureClaim>
{
    /// <inheritdoc />
    public override int Count => 2;

    /// <inheritdoc />
    public override FigureClaim this[int index] => index switch
    {
        0 => Says(agency.Name, own, chosen: true),
        1 => Says(FigureTexts.SumOfParts, parts, chosen: false),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    private FigureClaim Says(string source, decimal value, bool chosen) =>
        new(source, VietnameseFormat.Number(value, 6), chosen) { Agency = agency.Code, Value = value, From = Provenance.Of(sourceIndex) };
}
