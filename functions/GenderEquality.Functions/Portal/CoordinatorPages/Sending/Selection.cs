using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>Which agencies a form means: those that are ticked, or all that are looked at.</summary>
/// <param name="Codes">Agencies that are ticked.</param>
/// <param name="Listed">Agencies of a form that names them one by one, ticked or not; null where those that are ticked are all.</param>
/// <param name="All">Whether all that are looked at are meant.</param>
/// <param name="Rest">Of a form that names only the first ones: whether the others are meant too.</param>
/// <param name="Query">Which are looked at.</param>
public sealed record Selection(IReadOnlySet<AgencyCode> Codes, IReadOnlySet<AgencyCode>? Listed, bool All, bool Rest, OverviewQuery Query)
{
    /// <summary>How many agencies a form names one by one.</summary>
    public const int MostNamed = 200;

    /// <summary>Reads it from fields of an address or a form.</summary>
    public static Selection Of(Func<string, IEnumerable<string?>> fields) => new(
        PostedForm.Codes(fields("co-quan")),
        fields("ds").FirstOrDefault() is { } listed ? PostedForm.Codes(listed.Split(',')) : null,
        fields("tat-ca").Any(),
        fields("con-lai").Any(),
        OverviewQuery.Of(name => fields(name).FirstOrDefault()));

    /// <summary>The agencies that are meant before anybody has looked at them one by one.</summary>
    public IReadOnlyList<AgencyLine> Meant(IReadOnlyList<AgencyLine> lines) => All ? Query.Select(lines) : [.. lines.Where(line => (Listed ?? Codes).Contains(line.Agency.Code))];

    /// <summary>The agencies that are ticked on the page that names them, with the rest of them where that is ticked.</summary>
    public IReadOnlyList<AgencyCode> Chosen(IReadOnlyList<AgencyLine> lines)
    {
        var rest = All && Rest ? Query.Select(lines).Skip(MostNamed).Select(line => line.Agency.Code) : [];
        return [.. lines.Select(line => line.Agency.Code).Where(Codes.Contains).Concat(rest).Distinct()];
    }
}
