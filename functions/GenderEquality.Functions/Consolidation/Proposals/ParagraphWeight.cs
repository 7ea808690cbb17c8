using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>What makes a paragraph worth proposing: figures and names in it.</summary>
/// <param name="Figures">Figures with what they count, such as "12 văn bản"; dates, years and numbers of documents are none.</param>
/// <param name="Names">Names within sentences.</param>
internal sealed partial record ParagraphWeight(IReadOnlyList<string> Figures, int Names)
{
    private const int MostFigures = 4;
    private const int MostNames = 3;

    /// <summary>Figures count twice; more than a few of either add nothing.</summary>
    public int Score => (2 * Math.Min(Figures.Count, MostFigures)) + Math.Min(Names, MostNames);

    /// <summary>Weighs a paragraph of an agency, whose own name is no name in it.</summary>
    public static ParagraphWeight Of(string text, Agency agency) => new(
        [.. Figure().Matches(text).Select(match => match.Value)],
        Name().Count(text.Replace(agency.Name, "cơ quan", StringComparison.OrdinalIgnoreCase).Replace(agency.NameInText, "cơ quan", StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"(?<![\p{L}\d/.,-])(?<!(năm|tháng|ngày|quý|số|điều|khoản|giai đoạn|lớp)\s)\d[\d.]*(,\d+)?(%|\s(?!so\s)\p{Ll}+(\s\p{Ll}+)?)(?!/)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<=[\p{Ll}\d,;]\s)(\p{Lu}[\p{L}-]*)(\s\p{Lu}[\p{L}-]*)*|“[^”]+”", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
