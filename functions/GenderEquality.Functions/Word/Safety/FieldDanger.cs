using System.Globalization;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Tells fields that harm from those that do not, by their instruction.</summary>
internal static class FieldDanger
{
    private const int LongestCodes = 2_000;

    /// <summary>Fields that start another program, or take what it offers.</summary>
    private static readonly string[] Programs = ["DDE", "DDEAUTO"];

    /// <summary>Fields that take in another file.</summary>
    private static readonly string[] Files = ["INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DATABASE", "RD"];

    /// <summary>Throws <see cref="UnsafeFileException"/> for an instruction that runs a program or fetches from another computer.</summary>
    public static void Check(string instruction)
    {
        if (Harms(instruction))
        {
            throw new UnsafeFileException(RefusalReason.ExternalContent, PackageNames.Shown(instruction.Trim()));
        }
    }

    /// <summary>Whether an instruction runs a program or fetches from another computer.</summary>
    public static bool Harms(string instruction)
    {
        var plain = instruction.Trim().TrimStart('"');
        var end = plain.AsSpan().IndexOfAny(" \t\r\n\"\\");
        var name = (end < 0 ? plain : plain[..end]).ToUpperInvariant();
        return Programs.Contains(name, StringComparer.Ordinal) || (Files.Contains(name, StringComparer.Ordinal) && RemoteAddress.IsInWords(plain[name.Length..]));
    }

    /// <summary>The text of a field that quotes characters by their numbers ("QUOTE 68 68 69"), with which instructions are hidden; null for any other.</summary>
    public static string? Quoted(string instruction)
    {
        var words = instruction.Length > LongestCodes ? [] : instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var name, _, ..] && string.Equals(name, "QUOTE", StringComparison.OrdinalIgnoreCase) && words.Skip(1).All(word => Code(word) is not null)
            ? string.Concat(words.Skip(1).Select(word => (char)Code(word)!.Value))
            : null;
    }

    private static int? Code(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is > 0 and < char.MaxValue ? code : null;
}
