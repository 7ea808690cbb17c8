namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Groups, agencies, outline.</summary>
public static partial class SchemaTexts
{
    private const string Selection = "Mỗi dòng một: * (tất cả), group: và mã nhóm, hoặc mã cơ quan.";

    private static (string Key, string Label, string? Hint)[] OfAgencies =>
    [
        ("campaign.groups", "Nhóm cơ quan", null),
        ("campaign.groups.key", "Mã nhóm", Code),
        ("campaign.groups.name", "Tên nhóm", null),
        ("campaign.groups.sentenceName", "Tên trong câu", "Ví dụ: quận, huyện."),
        ("campaign.groups.signature", "Người ký báo cáo", "Cho mọi cơ quan trong nhóm."),
        ("campaign.groups.filing", "Nơi lưu", "Sau chữ “Lưu:”, ví dụ: VT, LĐTBXH."),
        ("campaign.agencies", "Cơ quan, đơn vị báo cáo", "Theo thứ tự của kế hoạch."),
        ("agency.code", "Mã cơ quan", "Để trống khi thêm cơ quan mới: hệ thống lập mã từ tên. Cơ quan đổi tên vẫn giữ mã, để giữ lịch sử."),
        ("agency.name", "Tên đầy đủ", null),
        ("agency.shortName", "Tên viết tắt", "Dùng trong bảng, và trong số, ký hiệu văn bản. Có thể để trống với cơ quan mới."),
        ("agency.sentenceName", "Tên trong câu", "Khi tên đầy đủ quá dài."),
        ("agency.numberSymbol", "Ký hiệu văn bản", "Khi khác tên viết tắt, ví dụ: UBND."),
        ("agency.parentName", "Cơ quan cấp trên", "Dòng đầu của tên cơ quan ban hành."),
        ("agency.group", "Nhóm", null),
        ("agency.planHeading", "Số thứ tự trong kế hoạch", "Số của mục phân công trong kế hoạch. Có thể để trống với cơ quan mới."),
        ("agency.placeName", "Địa danh", "Khi khác địa danh chung."),
        ("agency.signature", "Người ký", "Khi khác người ký chung của nhóm."),
        ("agency.filing", "Nơi lưu", "Khi khác nơi lưu chung của nhóm."),
        ("agency.emails", "Địa chỉ nhận thư", "Mỗi dòng một địa chỉ."),
        ("agency.contacts", "Người liên hệ", null),
        ("contact.email", "Địa chỉ thư", null),
        ("contact.name", "Họ và tên", null),
        ("contact.phone", "Điện thoại", null),
        ("contact.role", "Chức vụ", null),
        ("contact.onlyEscalation", "Chỉ nhận thư đôn đốc chuyển lên", null),
        ("agency.tasks", "Nhiệm vụ", "Như kế hoạch giao, mỗi dòng một nhiệm vụ. Cơ quan mới để trống thì nhận nhiệm vụ chung của nhóm, nếu có."),
        ("campaign.outline", "Đề cương", "Các mục theo thứ tự, cả các tiêu đề."),
        ("section.key", "Số mục", "Ví dụ: II.2.1. Dấu chấm cho biết bậc."),
        ("section.numbering", "Cách đánh số khác", "Khi không dùng số mục, ví dụ: Phần thứ nhất., a)"),
        ("section.heading", "Tên mục", null),
        ("section.requirement", "Yêu cầu", null),
        ("section.alsoCalled", "Tên khác", "Cách các cơ quan hay viết, mỗi dòng một tên."),
        ("section.guidance", "Hướng dẫn viết", "Hiện trong mẫu."),
        ("section.perTask", "Viết theo từng nhiệm vụ", null),
        ("campaign.objectives", "Mục tiêu", null),
        ("campaign.objectives.key", "Mã mục tiêu", Code),
        ("campaign.objectives.name", "Tên mục tiêu", null),
    ];
}
