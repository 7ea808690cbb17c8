using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Findings;

/// <content>What is possible and can hardly be believed.</content>
public static partial class FindingTexts
{
    /// <summary>A day after the report was received.</summary>
    public static Finding DateAfterReceipt(string place, string read, DateOnly received) => FindingCodes.DateAfterReceipt.At(place,
        $"Ngày “{Excerpt(read)}” sau ngày hệ thống nhận báo cáo ({VietnameseFormat.Date(received)}), nên hoạt động có thể chưa diễn ra. Đề nghị kiểm tra; chỉ báo cáo hoạt động đã tổ chức, nếu đã đúng thì không cần làm gì.", read);

    /// <summary>An increase that is all there is.</summary>
    public static Finding AllIsNew(CheckSeverity severity, string place, NamedFigure increase, NamedFigure all) => FindingCodes.AllIsNew.At(severity, place,
        $"{increase} bằng đúng {all}, tức là toàn bộ số hiện có được tính là tăng trong năm. Đề nghị kiểm tra, chỉ ghi mức tăng, giảm trong năm; nếu số đã đúng thì không cần làm gì.", increase.Text);

    /// <summary>A name that says another kind than the column of kinds.</summary>
    public static Finding NameSaysOtherwise(string place, string read, string name, string named) => FindingCodes.NameSaysOtherwise.At(place,
        $"Tên “{Excerpt(name)}” cho thấy là {named}, còn loại ghi “{Excerpt(read)}”. Đề nghị kiểm tra và ghi lại cho khớp; nếu đã đúng thì không cần làm gì.", read);
}
