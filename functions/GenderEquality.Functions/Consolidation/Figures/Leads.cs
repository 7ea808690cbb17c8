using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>How an agency answers for figures, as the campaign's selections tell: one that is named by its code answers for the
/// whole, one that is meant as a member of a group gives its own share.</summary>
internal static class Leads
{
    /// <summary>Place among the terms at which the agency is named by its code; null when it is not.</summary>
    public static int? NamedAt(this AgencySelection selection, Agency agency)
    {
        var code = agency.Code.ToString();
        for (var i = 0; i < selection.Terms.Count; i++)
        {
            if (string.Equals(selection.Terms[i], code, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether the agency is named by its code.</summary>
    public static bool Names(this AgencySelection selection, Agency agency) => selection.NamedAt(agency) is not null;

    /// <summary>Whether the agency is meant as a member of a group.</summary>
    public static bool IncludesAsMember(this AgencySelection selection, Agency agency) => selection.Includes(agency) && !selection.Names(agency);
}
