using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Template;

/// <summary>What templates of earlier releases said: reports made from them still come in.</summary>
internal static class EarlierTexts
{
    private const string ToBeRemoved = "Khung hướng dẫn này được xóa khi in, ký.";

    /// <summary>Notes of tables.</summary>
    public static IReadOnlyList<string> Hints { get; } =
    [
        "Dòng cộng có thể để trống: phần mềm tự cộng.",
        "Mỗi hoạt động, nội dung một dòng. Cần thêm dòng: bấm chuột phải vào dòng cuối, chọn Chèn (Insert), Chèn hàng bên dưới (Insert Rows Below).",
        "Chỉ ghi số vào các ô có dấu “…” (số thập phân dùng dấu phẩy, ví dụ 45,6). Không có thì ghi 0; chưa thống kê được thì để trống.",
    ];

    /// <summary>Lines of the box at the top.</summary>
    public static IEnumerable<string> Guide(Campaign campaign)
    {
        var (name, email) = (campaign.Coordinator.Name, campaign.Coordinator.Email);
        yield return "Bấm vào dòng chữ xám dưới mỗi mục rồi nhập hoặc dán nội dung (được chèn bảng, ảnh). Không sửa, không xóa tiêu đề các mục và các bảng phụ lục.";
        yield return "Mục nào không có nội dung thì ghi “Không phát sinh”; đó là câu trả lời hợp lệ.";
        yield return $"Lưu tệp dạng Word (.docx) và nộp qua đường liên kết riêng của đơn vị trong thư mời, trước ngày {VietnameseFormat.Date(campaign.DueBefore)}. Nộp lại được nhiều lần; lần nộp sau thay lần trước.";
        yield return campaign.Coordinator.Phone is { } phone
            ? $"Cần hỗ trợ: {name}, {email}, điện thoại {phone}. {ToBeRemoved}"
            : $"Cần hỗ trợ: {name}, {email}. {ToBeRemoved}";
    }
}
