namespace GenderEquality.Functions.Reports.Findings;

/// <summary>Keeps the list of findings readable: a table of a thousand wrong cells has one fault, not a thousand.</summary>
public static class RepeatedFindings
{
    /// <summary>Findings of one kind that are told one by one.</summary>
    public const int Most = 50;

    /// <summary>The findings in their order, those of a kind beyond <see cref="Most"/> replaced by one that counts them. Lines marked for
    /// personal data are all kept: each has to be looked at.</summary>
    public static IReadOnlyList<Finding> Shorten(IReadOnlyList<Finding> findings)
    {
        var counts = findings.CountBy(finding => finding.Code, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<Finding>();
        foreach (var finding in findings)
        {
            var number = seen[finding.Code] = seen.GetValueOrDefault(finding.Code) + 1;
            if (number <= Most || finding.PersonalData)
            {
                kept.Add(finding);
            }
            else if (number == Most + 1)
            {
                kept.Add(More(findings, finding, counts[finding.Code]));
            }
        }

        return kept;
    }

    /// <summary>One for the rest of a kind. It is an error where one of them is; then it keeps the cells that must not be added up.</summary>
    private static Finding More(IReadOnlyList<Finding> findings, Finding first, int count)
    {
        var rest = findings.Where(finding => string.Equals(finding.Code, first.Code, StringComparison.Ordinal)).Skip(Most).ToList();
        var severity = rest.Max(finding => finding.Severity);
        return FindingTexts.MoreOfAKind(first, count - Most) with
        {
            Severity = severity,
            Cells = [.. rest.Where(finding => finding.Severity == severity).SelectMany(finding => finding.Cells).Distinct()],
        };
    }
}
