using System.Text.RegularExpressions;

namespace GenderEquality.Tests.Language;

/// <summary>Wordings that no text for agencies and officers has, each with what is said instead.</summary>
internal static partial class Wordings
{
    private static readonly (Regex Pattern, string Instead)[] Forbidden =
    [
        (Please(), "Đề nghị …"),
        (ArabicAppendix(), "Phụ lục II"),
        (Link(), "đường dẫn"),
        (Software(), "hệ thống"),
        (Urgent(), "Đôn đốc (lần …)"),
        (Letter(), "Công văn số …"),
        (Plan(), "Kế hoạch … hoặc Kế hoạch số …"),
        (Women(), "Số nữ tăng (+), giảm (-)"),
    ];

    /// <summary>What is wrong with a text; empty when nothing is.</summary>
    public static IEnumerable<string> WrongIn(string text) =>
        Forbidden.SelectMany(one => one.Pattern.Matches(text).Select(match => $"“{Around(text, match)}”: {one.Instead}"));

    /// <summary>The same for a text without markup, in which quotes are only quotes.</summary>
    public static IEnumerable<string> WrongInPlain(string text) =>
        text.Contains('"', StringComparison.Ordinal) ? WrongIn(text).Append($"“{text}”: “…”") : WrongIn(text);

    private static string Around(string text, Match match) => text[Math.Max(0, match.Index - 40)..Math.Min(text.Length, match.Index + match.Length + 40)];

    [GeneratedRegex(@"\b[Xx]in (?!ý kiến|chủ trương)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Please();

    [GeneratedRegex(@"[Pp]hụ lục (số )?[0-9]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ArabicAppendix();

    [GeneratedRegex(@"đường liên kết|\b[Ll]iên kết (?=tới|này|riêng|đang|của cơ quan)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"phần mềm (?!khác)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Software();

    [GeneratedRegex(@"\b(KHẨN|QUÁ HẠN|HÔM NAY)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Urgent();

    [GeneratedRegex(@"\bVăn bản số [0-9]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\(KH [0-9]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Plan();

    [GeneratedRegex(@"(?<!Số )\b[Nn]ữ tăng \(\+\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Women();
}
