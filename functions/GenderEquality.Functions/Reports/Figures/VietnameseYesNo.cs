using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads "có" and "không" as 1 and 0.</summary>
internal static class VietnameseYesNo
{
    private static readonly string[] No = ["khong", "chua"];

    private static readonly string[] Yes = ["co", "da", "dat", "hoan thanh", "thuc hien", "x", "v", "yes"];

    private static readonly string[] Unknown = ["chua co so lieu", "khong co so lieu", "chua ro", "khong ro", "dang thong ke", "dang tong hop", "n a"];

    /// <summary>Reads a normalised text.</summary>
    public static NumberReading Parse(string plain)
    {
        var key = TextKey.Of(plain);
        if (plain.All(c => c is '.' or '?' or ' ' or '-') || Array.Exists(Unknown, start => Begins(key, start)))
        {
            return new NumberReading.Nothing(NothingKind.NoData);
        }

        if (key is "0" or "no" || Array.Exists(No, start => Begins(key, start)))
        {
            return new NumberReading.Number(0);
        }

        var yes = key is "1" || plain.IndexOfAny(['✓', '✔', '☑', '☒', '√']) >= 0 || Array.Exists(Yes, start => Begins(key, start));
        return yes ? new NumberReading.Number(1) : new NumberReading.Unreadable(UnreadableReason.NeitherYesNorNo);
    }

    private static bool Begins(string key, string start) => key.StartsWith(start, StringComparison.Ordinal)
        && (key.Length == start.Length || key[start.Length] == ' ');
}
