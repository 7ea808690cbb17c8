using System.Globalization;

namespace GenderEquality.Functions.Campaigns;

/// <summary>One section of the outline (đề cương).</summary>
/// <param name="Key">Such as <c>II.2.1</c>; its dots tell its level.</param>
/// <param name="Heading">Text after the number.</param>
/// <param name="Requirement">Whether every agency must fill it.</param>
/// <param name="Guidance">What to write, shown as the placeholder in the template.</param>
/// <param name="PerTask">Whether it has a sub-heading for each of the agency's own tasks.</param>
public sealed record OutlineSection(
    SectionKey Key, string Heading, SectionRequirement Requirement, string? Guidance = null, bool PerTask = false)
{
    /// <summary>Other words that agencies head it with in reports of their own.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>What stands before the heading where it is not the number in the key, such as "Phần thứ nhất." or "a)".</summary>
    public string? Numbering { get; init; }

    /// <summary>First part of the key: "II" of "II.2.1".</summary>
    public string Chapter => ChapterOf(Key);

    /// <summary>1 for "I", 2 for "II.1", 3 for "II.2.1".</summary>
    public int Level => LevelOf(Key);

    /// <summary>The number as written before the heading in a report: "I.", "1.", "2.1.". A chapter of letters alone is not said again before
    /// the numbers in it, one with digits is: "P7.2.", "1.1.".</summary>
    public string Number => Numbering ?? NumberOf(Key);

    /// <summary>The number before one of the agency's own tasks in it, counted from 1: "6.2.".</summary>
    public string TaskNumber(int task) => string.Create(CultureInfo.InvariantCulture, $"{(Numbering is null ? Number : string.Empty)}{task}.");

    /// <summary>The number that a key means: "I.", "1.", "2.1.".</summary>
    public static string NumberOf(SectionKey key)
    {
        var (chapter, text) = (ChapterOf(key), key.ToString());
        return (text.Length > chapter.Length && chapter.All(char.IsAsciiLetter) ? text[(chapter.Length + 1)..] : text) + ".";
    }

    /// <summary>The level that a key means: 1 for "I", 2 for "II.1".</summary>
    public static int LevelOf(SectionKey key) => key.ToString().Count(c => c == '.') + 1;

    /// <summary>First part of a key.</summary>
    public static string ChapterOf(SectionKey key) => key.ToString().Split('.')[0];
}

/// <summary>Whether agencies must fill a section.</summary>
public enum SectionRequirement
{
    /// <summary>Every agency writes something, be it "Không phát sinh".</summary>
    Required,

    /// <summary>May be left empty.</summary>
    Optional,

    /// <summary>Only a heading over other sections.</summary>
    Container,
}