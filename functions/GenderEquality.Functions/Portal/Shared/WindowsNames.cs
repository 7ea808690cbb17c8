using System.Buffers;
using System.Text;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>Names of files in an archive, such as Windows can write
/// (https://learn.microsoft.com/windows/win32/fileio/naming-a-file): it refuses a whole archive, or leaves files out of it, for one that it cannot.</summary>
public static class WindowsNames
{
    private const int MaxLength = 120;
    private const char Stand = '_';

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    /// <summary>The name with what Windows does not write replaced by an underscore, cut to 120 characters with its extension kept.</summary>
    public static string Of(string name)
    {
        var written = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            written.Append(rune.Value < 0x20 || rune.Value == 0x7F || rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE || (rune.IsBmp && Forbidden.Contains((char)rune.Value)) ? Stand.ToString() : rune.ToString());
        }

        // It drops dots and spaces at the end.
        var trimmed = FileNames.Shorten(written.ToString().Trim(), MaxLength).TrimEnd('.', ' ');
        return trimmed.Length == 0 ? Stand.ToString() : IsDevice(trimmed) ? Stand + trimmed : trimmed;
    }

    // A device is one with any extension too: "con.docx", and "aux .tar.gz".
    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd();
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase))
                && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }
}
