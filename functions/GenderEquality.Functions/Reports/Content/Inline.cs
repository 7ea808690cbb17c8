using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Reports.Content;

/// <summary>What stands in a line: a part of a paragraph.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(TextRun), "t")]
[JsonDerivedType(typeof(LineBreak), "br")]
[JsonDerivedType(typeof(Picture), "pic")]
[JsonDerivedType(typeof(Footnote), "fn")]
public abstract record Inline;

/// <summary>Text with one formatting. Tabs stand as <c>\t</c>; no other control characters.</summary>
/// <param name="Text">Unicode NFC, only characters that XML allows.</param>
public sealed record TextRun(string Text) : Inline
{
    /// <summary>Bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Underlined.</summary>
    public bool Underline { get; init; }

    /// <summary>Raised or lowered.</summary>
    public VerticalPosition Vertical { get; init; }

    /// <summary>Address of a plain hyperlink (http, https or mailto); null without.</summary>
    public string? Link { get; init; }

    /// <summary>What a draft remarks on it, in a comment beside the highlighted words; null without. Never stored: it is made with the draft.</summary>
    [JsonIgnore]
    public string? Remark { get; init; }
}

/// <summary>Raised or lowered text.</summary>
public enum VerticalPosition
{
    /// <summary>On the line.</summary>
    Baseline,

    /// <summary>Superscript.</summary>
    Superscript,

    /// <summary>Subscript.</summary>
    Subscript,
}

/// <summary>A line break within a paragraph.</summary>
public sealed record LineBreak : Inline;

/// <summary>A picture in the line.</summary>
/// <param name="Media">Id of a <see cref="MediaItem"/>.</param>
/// <param name="WidthEmu">Width in English Metric Units (914400 an inch).</param>
/// <param name="HeightEmu">Height in English Metric Units.</param>
public sealed record Picture(string Media, long WidthEmu, long HeightEmu) : Inline
{
    /// <summary>Alternative text.</summary>
    public string? AltText { get; init; }

    /// <summary>What is cut away, and must not be shown; null for nothing.</summary>
    public PictureCrop? Crop { get; init; }

    /// <summary>Name of the DrawingML shape to which its corners are cut, such as <c>ellipse</c>; null for a rectangle.</summary>
    public string? Shape { get; init; }

    /// <summary>How far it is turned clockwise, in 60,000ths of a degree; width and height are those before.</summary>
    public int Rotation { get; init; }

    /// <summary>Whether left and right are exchanged.</summary>
    public bool FlippedHorizontally { get; init; }

    /// <summary>Whether top and bottom are exchanged.</summary>
    public bool FlippedVertically { get; init; }
}

/// <summary>What is cut away from the sides of a picture, in 1,000ths of a percent of its width or height; less than nothing is a margin.</summary>
public sealed record PictureCrop(int Left, int Top, int Right, int Bottom);

/// <summary>A footnote (an endnote becomes one).</summary>
/// <param name="Blocks">Its paragraphs.</param>
public sealed record Footnote(IReadOnlyList<Paragraph> Blocks) : Inline;
