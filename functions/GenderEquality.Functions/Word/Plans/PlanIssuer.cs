using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>Who issued a plan and where: "ỦY BAN NHÂN DÂN / THÀNH PHỐ ĐÀ NẴNG" and "Đà Nẵng, ngày …" of its letterhead.</summary>
internal static partial class PlanIssuer
{
    // The committee's name can lie in one line of the letterhead or in two.
    private const int Letterhead = 12;

    /// <summary>What the lines before the first part say; null where no place stands before the date.</summary>
    public static ProposedIssuer? Of(IReadOnlyList<string> preamble)
    {
        if (preamble.Select(line => Dated().Match(line)).FirstOrDefault(match => match.Success) is not { } dated)
        {
            return null;
        }

        var place = dated.Groups["place"].Value.Trim();
        var head = string.Join(' ', preamble.Take(Letterhead));
        var committee = Committee().Match(head);
        var kind = committee.Success && head[(committee.Index + committee.Length)..].TrimStart().StartsWith(place, StringComparison.OrdinalIgnoreCase)
            ? committee.Groups["kind"].Value.ToLower(CultureInfo.GetCultureInfo("vi-VN"))
            : null;
        return new ProposedIssuer(place, kind is null ? null : $"Ủy ban nhân dân {kind} {place}", kind is null ? null : $"toàn {kind}", kind is null ? dated.Value.Trim() : $"{committee.Value} {place}\n{dated.Value.Trim()}");
    }

    [GeneratedRegex(@"(?<place>\p{Lu}[\p{L}\- ]{1,40}?),\s*ngày\s+(\d{1,2}|…+|\.+)?\s*tháng\s+(\d{1,2}|…+|\.+)?\s*năm\s+\d{4}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dated();

    [GeneratedRegex(@"(ỦY|UỶ) BAN NHÂN DÂN\s+(?<kind>THÀNH PHỐ|TỈNH)(?=\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Committee();
}
