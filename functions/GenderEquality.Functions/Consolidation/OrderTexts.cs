using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Vietnamese texts about orders to make a version.</summary>
public static class OrderTexts
{
    /// <summary>A nightly order that a later one made needless.</summary>
    public const string Replaced = "Không lập được trong đêm đó; lần lập sau đã thay thế.";

    /// <summary>A fault of our own.</summary>
    public const string Fault = "Lỗi của hệ thống khi lập báo cáo. Đề nghị báo bộ phận vận hành xem nhật ký lỗi.";

    private const string NoAnswer = "Kho lưu trữ không trả lời.";

    /// <summary>Why a try failed, as the coordinator reads it.</summary>
    public static string Of(Exception failure) => StorageAway.Means(failure) ? NoAnswer : Fault;
}
