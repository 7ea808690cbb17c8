using GenderEquality.Functions.Storage.Audit;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What the page of the audit log says.</summary>
public static class AuditPageTexts
{
    public const string AuditTitle = "Nhật ký";
    public const string AuditHint = "Việc đã làm, tệp đã nộp và tải về, truy cập bị từ chối; mới nhất ở trên.";
    public const string AuditEmpty = "Chưa có thao tác nào.";
    public const string NothingFound = "Không có thao tác nào như vậy.";
    public const string TimeColumn = "Thời điểm";
    public const string WhoColumn = "Người thực hiện";
    public const string KindColumn = "Loại";
    public const string WhatColumn = "Nội dung";
    public const string SearchTitle = "Lọc nhật ký";
    public const string Everything = "Tất cả";
    public const string From = "Từ ngày";
    public const string To = "Đến hết ngày";
    public const string Show = "Lọc";
    public const string Clear = "Bỏ lọc";
    public const string Next = "Xem tiếp (cũ hơn)";
    public const string First = "Về trang đầu";

    /// <summary>A kind of entry.</summary>
    public static string Kind(AuditKind kind) => kind switch
    {
        AuditKind.Upload => "Nộp tệp",
        AuditKind.Download => "Tải về",
        AuditKind.Refusal => "Từ chối truy cập",
        _ => "Việc đã làm",
    };
}
