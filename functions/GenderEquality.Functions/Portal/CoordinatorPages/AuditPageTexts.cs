namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What the page of the audit log says.</summary>
public static class AuditPageTexts
{
    public const string AuditTitle = "Nhật ký";
    public const string AuditHint = "Mọi thao tác của cán bộ đầu mối, mới nhất ở trên.";
    public const string AuditEmpty = "Chưa có thao tác nào.";
    public const string TimeColumn = "Thời điểm";
    public const string WhoColumn = "Người thực hiện";
    public const string WhatColumn = "Việc đã làm";
}
