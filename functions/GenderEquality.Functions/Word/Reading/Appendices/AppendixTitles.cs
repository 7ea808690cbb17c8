using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Recognises the lines over an appendix table: "Phụ lục II", its title, "(Kèm theo Báo cáo số …)".</summary>
internal sealed partial class AppendixTitles
{
    private const double Alike = 0.8;
    private const int Longest = 300;
    private const int ShortestTitle = 5;

    private readonly Campaign campaign;
    private readonly PhraseMatcher titles = new();

    public AppendixTitles(Campaign campaign)
    {
        this.campaign = campaign;
        foreach (var table in campaign.Tables)
        {
            titles.Add(TextKey.Words(table.Title));
        }
    }

    /// <summary>The appendix that a line announces; null when it announces none.</summary>
    /// <param name="look">The line.</param>
    /// <param name="isPlain">Whether a title counts that does not look like one: where no section's text is expected.</param>
    public TableKey? Match(ParagraphFormat look, bool isPlain)
    {
        if (look.Text.Length > Longest)
        {
            return null;
        }

        var match = Numbered().Match(look.Text);
        var words = TextKey.Words(match.Success ? look.Text[match.Length..] : HeadingText.Of(look.Text).Rest);
        var named = titles.Compare(words).Where(title => title.Likeness >= Alike || (title.IsShortenedOrAdded && title.TextLength >= ShortestTitle)).OrderByDescending(title => title.Likeness).Select(title => (int?)title.Phrase).FirstOrDefault();
        if (named is { } table && (isPlain || match.Success || OutlineHeadings.LooksLikeHeading(look) || look.Alignment is Alignment.Center))
        {
            return campaign.Tables[table].Key;
        }

        // The number tells the table only where the line says nothing else
        return IsAppendix(look) && words.Length == 0 && NumberOf(match.Groups["number"].Value) is { } number && number >= 1 && number <= campaign.Tables.Count
            ? campaign.Tables[number - 1].Key
            : null;
    }

    /// <summary>Whether the line begins an appendix, on a page of its own.</summary>
    public static bool IsAppendix(ParagraphFormat look) =>
        look.Text.Length <= Longest && look.Text.StartsWith("phụ lục", StringComparison.OrdinalIgnoreCase) && Numbered().IsMatch(look.Text)
        && (OutlineHeadings.LooksLikeHeading(look) || look.Alignment is Alignment.Center || look.Text.Length <= 16);

    /// <summary>Whether the line belongs to an appendix's form: "Phụ lục II", "(Kèm theo Báo cáo số …)", "Đơn vị tính: …".</summary>
    public static bool IsAround(ParagraphFormat look)
    {
        var key = TextKey.Of(look.Text.Length > Longest ? string.Empty : look.Text);
        return (key.Length > 0 && Numbered().IsMatch(look.Text) && look.Text.Length <= 40)
            || key.StartsWith("kem theo ", StringComparison.Ordinal) || key.StartsWith("ban hanh kem theo ", StringComparison.Ordinal)
            || key.StartsWith("don vi tinh", StringComparison.Ordinal) || key.StartsWith("dvt", StringComparison.Ordinal)
            || (look.Text.Length <= Longest && key.Length == 0);
    }

    private static int? NumberOf(string text) => WordXml.ParseInt(text) ?? RomanNumber.Read(text);

    [GeneratedRegex(@"^\s*(phụ lục|biểu mẫu|biểu|bảng|mẫu)( số)?\s*:?\s*(?<number>\d{1,2}|[IVX]{1,5})\b\s*[.:)/-]*\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
