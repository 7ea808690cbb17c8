namespace GenderEquality.Functions.Portal.Health;

/// <summary>What the health page says. Whoever asks needs no account, so it tells no name and no reason: those are in the logs.</summary>
public static class HealthTexts
{
    /// <summary>The service for files.</summary>
    public const string Blobs = "Kho lưu trữ tệp";

    /// <summary>The service for rows.</summary>
    public const string Tables = "Bảng dữ liệu";

    /// <summary>The service for messages.</summary>
    public const string Queues = "Hàng đợi";

    /// <summary>The key of the sender of mails.</summary>
    public const string MailSecret = "Khóa gửi thư";

    /// <summary>One line a part.</summary>
    public static string Page(IEnumerable<HealthPart> parts) => string.Concat(parts.Select(part => $"{part.Name}: {(part.IsWell ? "tốt" : "CÓ LỖI")}\n"));
}
