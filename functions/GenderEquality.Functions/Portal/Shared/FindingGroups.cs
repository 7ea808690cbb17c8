using System.Globalization;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>Findings as an officer works through them: by the part of the document in which they are, in its order; one cause once, however many cells it is in.</summary>
public static class FindingGroups
{
    private const string Section = "Mục ";
    private const string Appendix = "Phụ lục ";

    /// <summary>The groups: what is about the whole report, then its sections, then its appendices.</summary>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<Finding> findings) =>
    [
        .. findings.GroupBy(PartOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0 ? 0 : group.Key.StartsWith(Appendix, StringComparison.Ordinal) ? 2 : 1)
            .ThenBy(group => SortKey(group.Key), StringComparer.Ordinal)
            .Select(group => new FindingGroup(group.Key, [.. group.GroupBy(finding => (finding.Code, finding.Message)).Select(same => new FindingCause(same.First(), [.. PlacesOf(same)]))])),
    ];

    // "Phụ lục II, dòng 5 (…), cột Nữ" is in "Phụ lục II"; "Phụ lục V (Kinh phí)" in "Phụ lục V".
    private static string PartOf(Finding finding)
    {
        var place = PlaceNames.Current(finding.Place ?? string.Empty);
        var end = place.IndexOf(", ", StringComparison.Ordinal);
        var part = end < 0 ? place : place[..end];
        var bracket = part.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && part.StartsWith(Appendix, StringComparison.Ordinal) ? part[..bracket] : part;
    }

    private static IEnumerable<FindingPlace> PlacesOf(IEnumerable<Finding> same) =>
        same.Select(finding => new FindingPlace(PlaceNames.Current(finding.Place ?? string.Empty), finding.Read)).Distinct();

    // Chapters are Roman numbers, and so are appendices: "IX" comes after "VIII".
    private static string SortKey(string part)
    {
        var name = part.StartsWith(Section, StringComparison.Ordinal) ? part[Section.Length..] : part.StartsWith(Appendix, StringComparison.Ordinal) ? part[Appendix.Length..] : part;
        return string.Join('.', name.Split('.').Select(step => (Roman(step) ?? Arabic(step))?.ToString("000", System.Globalization.CultureInfo.InvariantCulture) ?? step));
    }

    private static int? Arabic(string text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Roman(string text) => Enumerable.Range(1, 50).Cast<int?>().FirstOrDefault(number => string.Equals(Reports.Text.RomanNumber.Write(number!.Value), text, StringComparison.Ordinal));
}

/// <summary>Findings in one part of a report.</summary>
/// <param name="Part">Such as "Phụ lục II"; empty for the report as a whole.</param>
/// <param name="Causes">What is wrong there, in document order.</param>
public sealed record FindingGroup(string Part, IReadOnlyList<FindingCause> Causes);

/// <summary>One thing that is wrong, wherever it is.</summary>
/// <param name="Finding">It.</param>
/// <param name="Places">Where, with what was read there.</param>
public sealed record FindingCause(Finding Finding, IReadOnlyList<FindingPlace> Places);

/// <summary>Where something is wrong.</summary>
/// <param name="Place">As a reader would say it; empty for the report as a whole.</param>
/// <param name="Read">What was read there; null without.</param>
public sealed record FindingPlace(string Place, string? Read)
{
    /// <summary>What is to be said of the place under a heading that names its part; empty when it is no more than that.</summary>
    public string Within(string? part)
    {
        if (part is not { Length: > 0 } || !Place.StartsWith(part, StringComparison.Ordinal))
        {
            return Place;
        }

        var rest = Place[part.Length..];
        if (rest.StartsWith(" (", StringComparison.Ordinal))
        {
            var end = rest.IndexOf("), ", StringComparison.Ordinal);
            rest = end >= 0 ? rest[(end + 1)..] : rest.EndsWith(')') ? string.Empty : rest;
        }

        return rest.Length == 0 ? string.Empty : rest.StartsWith(", ", StringComparison.Ordinal) ? char.ToUpper(rest[2], CultureInfo.InvariantCulture) + rest[3..] : Place;
    }
}
