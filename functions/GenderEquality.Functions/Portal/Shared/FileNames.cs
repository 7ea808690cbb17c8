using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>Names of files as people gave them.</summary>
public static class FileNames
{
    private const int MaxLength = 150;
    private const int LongestExtension = 10;

    /// <summary>Only the last part of a path, NFC, without control characters and direction marks (which can hide a real extension) and without what is no
    /// character at all (halves of surrogate pairs, U+FFFE: neither storage nor XML takes them), cut to 150 characters with its extension kept.</summary>
    public static string Clean(string? name)
    {
        var last = (name ?? string.Empty).Split('/', '\\')[^1];
        var kept = new StringBuilder(last.Length);
        foreach (var rune in Runes(last))
        {
            kept.Append(rune.ToString());
        }

        return Shorten(kept.ToString().Normalize(NormalizationForm.FormC).Trim(), MaxLength);
    }

    /// <summary>Cuts a name to so many characters, its extension kept; no pair of surrogates is parted.</summary>
    public static string Shorten(string name, int length)
    {
        if (name.Length <= length)
        {
            return name;
        }

        var extension = Path.GetExtension(name) is { Length: <= LongestExtension } end ? end : string.Empty;
        var stem = name[..(length - extension.Length)];
        return (char.IsHighSurrogate(stem[^1]) ? stem[..^1] : stem).TrimEnd() + extension;
    }

    /// <summary>Makes names differ, upper and lower case taken as one: "ky.pdf" twice become "ky.pdf" and "ky (2).pdf", or (3) where another is called that.</summary>
    public static IReadOnlyList<string> Distinct(IReadOnlyList<string> names)
    {
        var taken = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(name => given.Add(name) ? name : Free(name, taken))];
    }

    private static string Free(string name, HashSet<string> taken)
    {
        for (var number = 2; ; number++)
        {
            var other = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}");
            if (taken.Add(other))
            {
                return other;
            }
        }
    }

    private static IEnumerable<Rune> Runes(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune))
            {
                index++;
                continue;
            }

            index += rune.Utf16SequenceLength;
            if (IsCharacter(rune))
            {
                yield return rune;
            }
        }
    }

    private static bool IsCharacter(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);
}
