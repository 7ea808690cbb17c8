using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>What style names tell. Names, not ids: a Vietnamese Word gives "heading 1" the id <c>u1</c>, a Chinese WPS the id <c>1</c>.</summary>
internal static partial class StyleNames
{
    /// <summary>A name in lower case, NFC, with single spaces.</summary>
    public static string Normalise(string name) =>
        Spaces().Replace(name.Normalize(NormalizationForm.FormC).Trim(), " ").ToLowerInvariant();

    /// <summary>Outline level (from 0) of a heading style by its name, in the languages of the programs that write such names untranslated; else null.</summary>
    public static int? HeadingLevel(string name)
    {
        var match = Heading().Match(name);
        return match.Success ? int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture) - 1 : null;
    }

    /// <summary>Whether it is a style of a table of contents.</summary>
    public static bool IsContents(string name) => Contents().IsMatch(name);

    /// <summary>Whether it is the style of text that a control shows while it is empty.</summary>
    public static bool IsPlaceholder(string name) => name is "placeholder text" or "văn bản chỗ dành sẵn" or "văn bản giữ chỗ";

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(heading|đầu đề|đề mục|tiêu đề|mục|标题|titre|überschrift) ?(?<level>[1-9])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(toc|mục lục|contents|目录) ?(heading|[1-9])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Contents();
}
