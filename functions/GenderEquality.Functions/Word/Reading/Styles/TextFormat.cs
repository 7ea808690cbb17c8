using System.Runtime.InteropServices;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text.LegacyFonts;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>Formatting that is kept, and how text from before Unicode is written: text that has the same is one run.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextFormat(bool Bold, bool Italic, bool Underline, VerticalPosition Vertical, string? Link, LegacyEncoding? Legacy)
{
    public static TextFormat Of(RunFormat look, string? link) => new(
        look.Bold ?? false,
        look.Italic ?? false,
        look.Underline ?? false,
        look.Vertical ?? VerticalPosition.Baseline,
        link,
        EncodingOf(look));

    // Capitals by formatting are capitals of the font in TCVN3, whose small letters have no other capitals
    private static LegacyEncoding? EncodingOf(RunFormat look) => LegacyFont.Detect(look.Font) switch
    {
        LegacyEncoding.Tcvn3 when look.Capitals ?? false => LegacyEncoding.Tcvn3Capitals,
        var encoding => encoding,
    };

    /// <summary>The run with cleaned text.</summary>
    public TextRun Run(string text) => new(text) { Bold = Bold, Italic = Italic, Underline = Underline, Vertical = Vertical, Link = Link };
}
