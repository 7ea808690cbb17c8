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
        if (plain.IndexOfAny(['☐', '□', '☑', '☒']) >= 0 && TextKey.Of(plain).Length > 0)
        {
            return Boxes(plain);
        }

        var key = TextKey.Of(plain);
        if (plain.All(c => c is '.' or '?' or ' ' or '-') || Array.Exists(Unknown, start => Begins(key, start)))
        {
            return new NumberReading.Nothing(NothingKind.NoData);
        }

        if (key is "0" or "no" || Array.Exists(No, start => Begins(key, start)))
        {
            return new NumberReading.Number(0);
        }

        // "Có nhưng chưa …" is neither
        var isDenied = $" {key} ".Contains(" chua ", StringComparison.Ordinal) || $" {key} ".Contains(" khong ", StringComparison.Ordinal);
        var yes = key is "1" || plain.IndexOfAny(['✓', '✔', '☑', '☒', '√']) >= 0 || Array.Exists(Yes, start => Begins(key, start));
        return yes && !isDenied ? new NumberReading.Number(1) : new NumberReading.Unreadable(UnreadableReason.NeitherYesNorNo);
    }

    /// <summary>Reads boxes with their words, "☐ Có ☑ Không": the one that is ticked counts, where there is one.</summary>
    private static NumberReading Boxes(string plain)
    {
        var ticked = plain.IndexOfAny(['☑', '☒']);
        if (ticked >= 0 && plain.LastIndexOfAny(['☑', '☒']) == ticked)
        {
            var end = plain.IndexOfAny(['☐', '□'], ticked);
            var word = TextKey.Of(end < 0 ? plain[(ticked + 1)..] : plain[(ticked + 1)..end]);
            var answer = word is "co" or "da co" ? 1 : word is "khong" or "chua" ? 0 : (decimal?)null;
            if (answer is { } value)
            {
                return new NumberReading.Number(value);
            }
        }

        return new NumberReading.Unreadable(UnreadableReason.NeitherYesNorNo);
    }

    private static bool Begins(string key, string start) => key.StartsWith(start, StringComparison.Ordinal)
        && (key.Length == start.Length || key[start.Length] == ' ');
}
