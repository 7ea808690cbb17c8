using System.Globalization;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Reading.FrontAndClosing;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>The parts of a form: its outline, and each appendix.</summary>
/// <param name="Outline">What stands before the closing lines and the first appendix.</param>
/// <param name="Appendices">The appendices in order.</param>
internal sealed partial record FormParts(IReadOnlyList<BodyElement> Outline, IReadOnlyList<FormAppendix> Appendices)
{
    private const int Longest = 300;
    private const int SurelyNoSentence = 16;

    /// <summary>The parts of a document.</summary>
    public static FormParts Of(IReadOnlyList<BodyElement> elements)
    {
        var outline = new List<BodyElement>();
        var appendices = new List<FormAppendix>();
        var under = outline;
        var isClosed = false;
        foreach (var element in elements)
        {
            if (element.Format is { } format && NumberOf(format) is { } number)
            {
                under = [];
                appendices.Add(new FormAppendix(number.Value, format.Text, number.Title, under));
                continue;
            }

            isClosed |= appendices.Count == 0 && element.Format is { } line && ClosingMatter.BeginsClosing(line);
            if (appendices.Count > 0 || !isClosed)
            {
                under.Add(element);
            }
        }

        return new FormParts(outline, appendices);
    }

    // "Phụ lục II", "Biểu số 3: …", on a line of its own
    private static (int Value, string Title)? NumberOf(ParagraphFormat format)
    {
        var match = format.Text.Length <= Longest ? Announced().Match(format.Text) : Match.Empty;
        if (!match.Success || !(OutlineHeadings.LooksLikeHeading(format) || format.Alignment is Alignment.Center || format.Text.Length <= SurelyNoSentence))
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        return (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : RomanNumber.Read(number)) is { } known and > 0 ? (known, format.Text[match.Length..].Trim()) : null;
    }

    [GeneratedRegex(@"^\s*(phụ lục|biểu mẫu|biểu|bảng|mẫu)(\s+số)?\s*:?\s*(?<number>\d{1,2}|[IVX]{1,5})(?![\p{L}\d/])\s*[.:)–-]*\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Announced();
}

/// <summary>One appendix of a form.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Line">The line that announces it.</param>
/// <param name="Title">Title on that line; empty where it stands below.</param>
/// <param name="Elements">What stands below.</param>
internal sealed record FormAppendix(int Number, string Line, string Title, IReadOnlyList<BodyElement> Elements);
