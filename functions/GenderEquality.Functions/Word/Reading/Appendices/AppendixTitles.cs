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
    /// <param name="format">The line.</param>
    /// <param name="isPlain">Whether a title counts that does not look like one: where no section's text is expected.</param>
    public TableKey? Match(ParagraphFormat format, bool isPlain)
    {
        if (format.Text.Length > Longest)
        {
            return null;
        }

        var match = Numbered().Match(format.Text);
        var words = TextKey.Words(match.Success ? format.Text[match.Length..] : HeadingText.Of(format.Text).Rest);
        var named = titles.Compare(words).Where(title => title.Similarity >= Alike || (title.IsShortenedOrAdded && title.TextLength >= ShortestTitle)).OrderByDescending(title => title.Similarity).Select(title => (int?)title.Phrase).FirstOrDefault();
        if (named is { } table && (isPlain || match.Success || OutlineHeadings.LooksLikeHeading(format) || format.Alignment is Alignment.Center))
        {
            return campaign.Tables[table].Key;
        }

        // The number tells the table only where the line says nothing else, be it that it goes on: "(tiếp theo)"
        return IsAppendix(format) && (words is [] or ["tiep"] or ["tiep", "theo"]) && NumberOf(match.Groups["number"].Value) is { } number && number >= 1 && number <= campaign.Tables.Count
            ? campaign.Tables[number - 1].Key
            : null;
    }

    /// <summary>Whether the line begins an appendix, on a page of its own.</summary>
    public static bool IsAppendix(ParagraphFormat format) =>
        format.Text.Length <= Longest && format.Text.StartsWith("phụ lục", StringComparison.OrdinalIgnoreCase) && Numbered().IsMatch(format.Text)
        && (OutlineHeadings.LooksLikeHeading(format) || format.Alignment is Alignment.Center || format.Text.Length <= 16);

    /// <summary>Whether the line belongs to an appendix's form: "Phụ lục II", "(Kèm theo Báo cáo số …)", "Đơn vị tính: …".</summary>
    public static bool IsAround(ParagraphFormat format)
    {
        var key = TextKey.Of(format.Text.Length > Longest ? string.Empty : format.Text);
        return (key.Length > 0 && Numbered().IsMatch(format.Text) && format.Text.Length <= 40)
            || key.StartsWith("kem theo ", StringComparison.Ordinal) || key.StartsWith("ban hanh kem theo ", StringComparison.Ordinal)
            || key.StartsWith("don vi tinh", StringComparison.Ordinal) || key.StartsWith("dvt", StringComparison.Ordinal)
            || (format.Text.Length <= Longest && key.Length == 0);
    }

    private static int? NumberOf(string text) => WordXml.ParseInt(text) ?? RomanNumber.Read(text);

    [GeneratedRegex(@"^\s*(phụ lục|biểu mẫu|biểu|bảng|mẫu)( số)?\s*:?\s*(?<number>\d{1,2}|[IVX]{1,5})\b\s*[.:)/-]*\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
