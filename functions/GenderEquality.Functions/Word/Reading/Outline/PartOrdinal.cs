using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>"Phần thứ nhất", "Phần thứ bảy", "Phần thứ hai mươi mốt" … at the beginning of a line.</summary>
/// <param name="Number">Which part.</param>
/// <param name="Length">How many characters of the line say it.</param>
internal sealed partial record PartOrdinal(int Number, int Length)
{
    /// <summary>More parts than this no report has.</summary>
    private const int Most = 39;

    /// <summary>Reads the ordinal of most words, "thứ mười một" before "thứ mười"; null when the line begins otherwise.</summary>
    public static PartOrdinal? Read(string line)
    {
        var match = Beginning().Match(line);
        var words = match.Groups["word"].Captures;
        for (var count = words.Count; count > 0; count--)
        {
            var last = words[count - 1];
            if (IsOfOneCase(words, count) && NumberOf(string.Join(' ', words.Take(count).Select(word => word.Value.ToLowerInvariant()))) is { } number)
            {
                return new PartOrdinal(number, last.Index + last.Length);
            }
        }

        return null;
    }

    /// <summary>In "Phần thứ mười Một số kết quả" the name of the part begins with a capital.</summary>
    private static bool IsOfOneCase(CaptureCollection words, int count) =>
        char.IsUpper(words[0].Value[0]) || !words.Take(count).Any(word => char.IsUpper(word.Value[0]));

    private static int? NumberOf(string ordinal) => ordinal switch
    {
        "nhất" => 1,
        "nhì" => 2,
        _ => NumberWords.Read(ordinal) is { After: "", Value: >= 1 and <= Most and var number } ? (int)number : null,
    };

    [GeneratedRegex(@"^\s*phần\s+thứ(\s+(?<word>\p{L}+)){1,3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beginning();
}
