using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>How deep in a table's numbering a row stands, by its ordinal or by the mark before its label: A, I, 1, 1.1, a), -, +.</summary>
internal static partial class OutlineRank
{
    /// <summary>Rank of a row that bears no number where others do, and of "Trong đó": below all that are numbered.</summary>
    public const int Unnumbered = 60;

    /// <summary>Rank of a Roman number, and of a heading that takes the column of numbers too.</summary>
    public const int Heading = 10;

    /// <summary>Rank of a plain number.</summary>
    public const int Numbered = 20;

    private const int Dash = 40;
    private const int Plus = 50;

    /// <summary>The rank, the higher the deeper; null for a row without number or mark.</summary>
    /// <param name="ordinal">Text in the column of ordinals.</param>
    /// <param name="label">The row's label.</param>
    public static int? Of(string ordinal, string label) => OfMark(ordinal.Trim()) ?? OfLabel(label.TrimStart());

    private static int? OfLabel(string label)
    {
        if (label.Length > 0 && OfMark(label[..1]) is { } mark && mark >= Dash)
        {
            return mark;
        }

        var numbered = Marked().Match(label);
        return numbered.Success ? OfMark(numbered.Groups["mark"].Value)
            : TextKey.Of(label).StartsWith("trong do ", StringComparison.Ordinal) || TextKey.Of(label) is "trong do" ? Unnumbered
            : null;
    }

    private static int? OfMark(string mark)
    {
        if (mark is "-" or "–" or "—" or "•" or "*" or "·")
        {
            return Dash;
        }

        var text = mark.TrimEnd('.', ')', ' ', ':', '/');
        return mark is "+" ? Plus
            : text.Length is 0 or > 12 ? null
            : text.All(c => c is 'I' or 'V' or 'X') ? Heading
            : text is [>= 'A' and <= 'Z' or 'Đ'] ? 0
            : text is [>= 'a' and <= 'z' or 'đ'] ? 35
            : Number().IsMatch(text) ? Numbered + text.Count(c => c == '.')
            : null;
    }

    [GeneratedRegex(@"^(?<mark>[IVX]{1,5}|[A-ZĐ]|[a-zđ]|\d{1,3}(\.\d{1,3}){0,3})\s*[.)](?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\d{1,3}(\.\d{1,3}){0,4}[a-zđ]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
