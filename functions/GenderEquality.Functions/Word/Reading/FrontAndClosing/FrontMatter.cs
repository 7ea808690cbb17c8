using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.FrontAndClosing;

/// <summary>Recognises what every administrative document carries before its text (Nghị định 30/2020): heading block, number, date, title, bases,
/// salutation. None of it is content of a section.</summary>
internal sealed partial class FrontMatter(ExpectedReport expected)
{
    private const double TitleAlike = 0.6;

    /// <summary>Whether the line before was the salutation or one of those whom it names.</summary>
    private bool isAddressed;

    private readonly string[] title = TextKey.Words(expected.Campaign.Title);

    /// <summary>Whether a paragraph is the report's own title, which may share its words with a heading.</summary>
    public bool IsTitle(ParagraphFormat format) => format.Text.Length <= FormLines.ShortLine && !char.IsAsciiDigit(format.Text.FirstOrDefault()) && TextSimilarity.Of(TextKey.Words(format.Text), title) >= TitleAlike;

    /// <summary>Whether a paragraph before the first heading belongs to the front matter.</summary>
    /// <param name="format">The paragraph.</param>
    /// <param name="isProse">Whether text has begun that belongs nowhere: then only what no text looks like is left out.</param>
    public bool IsOpening(ParagraphFormat format, bool isProse)
    {
        var key = TextKey.Of(format.Text.Length > FormLines.LongestPreamble ? format.Text[..FormLines.LongestPreamble] : format.Text);
        var isSentence = IsSentence(format.Text);
        var isAddressee = isAddressed && format.Text.StartsWith('-') && !HasFigures(format.Text);
        isAddressed = isAddressee || FormLines.StartsWith(key, "kinh gui");
        if (key.Length == 0 || isAddressed)
        {
            return true;
        }

        if (format.Text.Length <= FormLines.ShortLine && !format.Text.TrimEnd().EndsWith('.') && (FormLines.IsNational(key) || Number().IsMatch(format.Text) || FormLines.IsDated(format.Text)))
        {
            return true;
        }

        if (isProse)
        {
            return LegalBasis.IsOne(format.Text, key) || (IsTitle(format) && !isSentence);
        }

        return LegalBasis.IsOne(format.Text, key) || IsLeadIn(format.Text, key)
            || (!isSentence && (format.Capitals || format.Alignment is Alignment.Center or Alignment.Right || IsTitle(format) || key is "bao cao" || FormLines.StartsWith(key, "v v ", "ve viec ")));
    }

    /// <summary>Whether a line tells something: it is long, has figures other than dates and numbers of documents, or ends with a full stop.</summary>
    private static bool IsSentence(string text) => text.Length > FormLines.ShortLine || text.TrimEnd().EndsWith('.') || HasFigures(text);

    private static bool HasFigures(string text) => FormLines.HasFigures(text);

    /// <summary>"Thực hiện Công văn số …, Sở Y tế báo cáo kết quả như sau:".</summary>
    private static bool IsLeadIn(string text, string key) =>
        text.Length <= FormLines.LongestPreamble && key.Contains("bao cao", StringComparison.Ordinal)
        && (text.TrimEnd().EndsWith(':') || key.EndsWith("nhu sau", StringComparison.Ordinal))
        && (!HasFigures(text) || (FormLines.StartsWith(key, "thuc hien ", "theo ", "can cu ") && !FormLines.Tells(text)));

    [GeneratedRegex(@"^\s*Số\s*:?\s*[\d.\s…_-]*/\s*[\p{L}\d/&.-]+\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
