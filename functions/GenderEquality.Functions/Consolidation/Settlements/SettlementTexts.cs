using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Settlements;

/// <summary>Vietnamese texts about decisions between figures.</summary>
internal static class SettlementTexts
{
    public const string OwnValues = "số do đầu mối kết luận";

    /// <summary>Whose figures stand in a settled row.</summary>
    public static string Source(FigureClaim? claim) => claim is null ? OwnValues : $"số của {LowerFirst(claim.Source)} (đã kết luận)";

    public static string Settled(string explanation, Settlement settlement) => $"{explanation} Đã kết luận: {settlement.Reason.TrimEnd('.', ' ')} ({settlement.By}).";

    public static string Reopened(string explanation) => $"{explanation} Đã kết luận một lần, sau đó số liệu nguồn thay đổi nên phải kết luận lại.";

    // An agency's name keeps its capital
    private static string LowerFirst(string text) =>
        text.StartsWith("Cộng", StringComparison.Ordinal) || text.StartsWith("Nơi khác", StringComparison.Ordinal)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
}
