using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Formatting that is kept, and the font by which legacy encodings are told: text that has the same is one run.</summary>
internal readonly record struct TextFormat(bool Bold, bool Italic, bool Underline, VerticalPosition Vertical, string? Link, string? LegacyFont)
{
    public static TextFormat Of(TextLook look, string? link) => new(
        look.Bold ?? false,
        look.Italic ?? false,
        look.Underline ?? false,
        look.Vertical ?? VerticalPosition.Baseline,
        link,
        LegacyText.FontOf(look.Font));

    /// <summary>The run with cleaned text.</summary>
    public TextRun Run(string text) => new(text) { Bold = Bold, Italic = Italic, Underline = Underline, Vertical = Vertical, Link = Link };
}
