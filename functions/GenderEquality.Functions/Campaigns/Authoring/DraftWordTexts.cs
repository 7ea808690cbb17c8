namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>How things of a draft are called that have no name.</summary>
internal static class DraftWordTexts
{
    public static string Item(int number) => $"Mục {number}";

    public static string Name(string key) => $"“{key}”";

    public static string Keyed(string key, string? text) => text is null ? key : $"{key}: {text}";

    public static string Measure(string key, string? kind, string? column, string? table)
    {
        string?[] parts = [kind is null ? null : VietnameseFormat.LowerFirst(kind), column is null ? null : $"cột “{column}”", table is null ? null : $"biểu “{table}”"];
        var said = parts.OfType<string>().ToList();
        return said.Count > 0 ? $"“{key}” ({string.Join(", ", said)})" : $"“{key}”";
    }

    public static string Check(string subject, string? kind, IReadOnlyList<string> against) =>
        $"“{subject}” {VietnameseFormat.LowerFirst(kind ?? "so với")}{(against.Count > 0 ? " " + string.Join(", ", against.Select(other => $"“{other}”")) : string.Empty)}";

    public static string Figure(string table, string? row, string? column) =>
        $"{table}{(row is null ? string.Empty : $", dòng “{row}”")}{(column is null ? string.Empty : $", cột “{column}”")}";

    public static string Agreement(string one, string other) => $"{one} và {other}";

    /// <summary>A member that is emptied.</summary>
    public static string Member(string trail, string text) => $"{trail}: bỏ “{text}”";
}
