using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Outlines;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>What is said of proposals from Word files.</summary>
internal static class ImportTexts
{
    public const string Title = "Tên đợt báo cáo";
    public const string TitleField = "Nội dung báo cáo";
    public const string Year = "Năm báo cáo";
    public const string Due = "Hạn nộp báo cáo";
    public const string OtherDue = "Ngày khác nêu trong kế hoạch";
    public const string DueField = "Trước ngày (báo cáo gửi từ ngày này là quá hạn)";
    public const string YearAssumed = "Câu này không nêu năm; lấy theo năm của kế hoạch.";
    public const string Place = "Địa danh";
    public const string PlaceField = "Ghi trước ngày, tháng, năm của văn bản";
    public const string WholeField = "Cách gọi chung toàn địa bàn";
    public const string Parent = "Cơ quan cấp trên của đầu mối";
    public const string ParentField = "Dòng đầu của tên cơ quan ban hành";
    public const string Request = "Tờ trình là lý do ban hành kế hoạch, báo cáo thường không căn cứ vào đó. Chọn nếu cần.";
    public const string OwnPlan = "Kế hoạch này (văn bản được thực hiện)";
    public const string NumberField = "Số, ký hiệu";
    public const string DateField = "Ngày ban hành";
    public const string BasisField = "Nội dung ghi trong báo cáo (không có chữ “Căn cứ”)";
    public const string NoNumber = "Kế hoạch không nêu số, ký hiệu của văn bản này. Đề nghị ghi số trước khi lấy.";
    public const string GroupField = "Tên nhóm";
    public const string GroupTasks = "Nhiệm vụ chung của các đơn vị trong nhóm, mỗi nhiệm vụ một dòng";
    public const string FillFromExcel = "Kế hoạch không nêu tên từng đơn vị. Sau khi lấy nhóm, đề nghị nhập danh sách đơn vị từ Excel (cột “Nhóm” ghi tên nhóm này), rồi mở lại trang này: các nhiệm vụ khi đó được giao cho từng đơn vị.";
    public const string NameField = "Tên cơ quan";
    public const string ShortNameField = "Tên viết tắt";
    public const string GroupOf = "Thuộc nhóm";
    public const string TasksField = "Nhiệm vụ, mỗi nhiệm vụ một dòng";
    public const string NoEmailYet = "Kế hoạch không nêu địa chỉ thư. Đề nghị bổ sung địa chỉ thư của cơ quan (nhập từ Excel hoặc trên trang) trước khi mở đợt báo cáo.";
    public const string Coordinator = "Cơ quan đầu mối";
    public const string CoordinatorField = "Tên cơ quan tổng hợp";
    public const string CoordinatorMustReport = "Cơ quan đầu mối phải có trong danh sách cơ quan; nếu chưa có, đề nghị lấy cơ quan này ở phần trên.";
    public const string RecipientField = "Tên nơi nhận";
    public const string OpeningField = "Đoạn mở đầu báo cáo gửi nơi nhận này";
    public const string HeadingField = "Tiêu đề";
    public const string RequirementField = "Yêu cầu";
    public const string RequiredSection = "bắt buộc";
    public const string OptionalSection = "không bắt buộc";
    public const string ContainerSection = "chỉ là tiêu đề của các mục dưới";
    public const string GuidanceField = "Hướng dẫn ghi";
    public const string Results = "KẾT QUẢ THỰC HIỆN";
    public const string ChapterOfPlan = "Mục trên của các mục dưới đây; kế hoạch không đặt tên cho phần này của báo cáo.";
    public const string TableTitleField = "Tên biểu";
    public const string RowHeaderField = "Tên cột đầu";
    public const string ColumnsField = "Các cột, mỗi cột một dòng";
    public const string RowsField = "Các dòng, mỗi dòng một dòng chữ";
    public const string NoteField = "Ghi chú dưới biểu";
    public const string KindText = "chữ";
    public const string KindInteger = "số nguyên";
    public const string KindNumber = "số";
    public const string KindDate = "ngày";
    public const string SumWord = "cộng";
    public const string ColumnsHint = "Ghi: Nhóm cột > Tên cột | kiểu | đơn vị tính. Kiểu là: chữ, số nguyên, số hoặc ngày. Nhóm cột và đơn vị tính có thể bỏ.";
    public const string RowsHint = "Ghi: Tên dòng | đơn vị tính | cộng. Thêm một dấu “-” đầu dòng cho mỗi cấp dưới; ghi “cộng” ở dòng cộng các dòng dưới. Để trống nếu đơn vị tự thêm dòng.";
    public const string RowsAreIndicators = "Các dòng của biểu này trong bản thảo là các chỉ tiêu: chỉ lấy tên biểu, cột và ghi chú; chỉ tiêu sửa ở phần chỉ tiêu.";
    public const string SumsAssumed = "Dòng “Tổng …” được hiểu là cộng các dòng dưới (ghi “cộng”). Đề nghị kiểm tra.";
    public const string WomenCertain = "Số nữ là một phần của tổng số: báo cáo ghi số nữ lớn hơn tổng số sẽ bị báo lỗi.";
    public const string WomenUncertain = "Chữ của biểu chưa cho biết chắc cột hoặc dòng này là một phần của cột, dòng kia. Chỉ chọn nếu đúng như vậy.";
    public const string NoLines = "Biểu cần ít nhất một cột và một dòng. Đề nghị ghi mỗi cột, mỗi dòng một dòng chữ.";

    /// <summary>First lines of "Nơi nhận".</summary>
    public static IReadOnlyList<string> Distribution { get; } = ["Như trên", "Lưu: VT"];

    /// <summary>For the draft's history and the audit log.</summary>
    public static string Taken(int count, string fileName) => string.Create(CultureInfo.InvariantCulture, $"Lấy {count} đề xuất từ tệp Word {fileName}");

    public static string FieldMissing(string label) => $"Đề nghị ghi “{label}”, hoặc bỏ chọn đề xuất này.";

    public static string BasisOf(string? number) => number is null ? "Căn cứ chưa có số" : $"Căn cứ {number}";

    public static string RecipientOf(string name) => $"Nơi nhận báo cáo tổng hợp: {name}";

    public static string NoDay(string text) => $"“{text}” không phải là ngày. Đề nghị chọn ngày, tháng, năm.";

    public static string NoYear(string text) => $"“{text}” không phải là năm. Đề nghị ghi năm bằng bốn chữ số.";

    public static string CoordinatorNotAmong(string name) => $"“{name}” chưa có trong danh sách cơ quan của bản thảo. Đề nghị lấy cơ quan này cùng lúc, hoặc bỏ chọn cơ quan đầu mối.";

    public static string BadColumn(string line) => $"Dòng “{line}” chưa đúng dạng “Nhóm cột > Tên cột | kiểu | đơn vị tính”, với kiểu là chữ, số nguyên, số hoặc ngày. Đề nghị sửa dòng này.";

    public static string KindsAssumed(IReadOnlyList<string> headers) => $"Tên cột không cho biết kiểu của: {string.Join("; ", headers)}. Tạm ghi là số; đề nghị kiểm tra.";

    public static string Members(int count) => string.Create(CultureInfo.InvariantCulture, $"Nhiệm vụ được giao cho {count} đơn vị của nhóm này trong bản thảo.");

    /// <summary>Members of a group that have no task yet.</summary>
    public static string WithoutTasks(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} đơn vị của nhóm này trong bản thảo chưa có nhiệm vụ: lấy đề xuất này để giao.");

    /// <summary>Sections of the draft that a form does not have.</summary>
    public static string SectionsLeft(IReadOnlyList<string> keys) => $"Bản thảo còn các mục không có trong tệp: {string.Join("; ", keys)}. Nếu không dùng, đề nghị xóa ở phần “Đề cương” của bản thảo.";

    public static string MembersOfHeading(int count, int heading) => string.Create(CultureInfo.InvariantCulture, $"{count} đơn vị thuộc mục {heading} của kế hoạch");

    /// <summary>A section's number and heading.</summary>
    public static string Section(ProposedOutlineSection section) => $"Mục {section.Key}";

    /// <summary>A check that women are at most all.</summary>
    public static string WomenCheck(TableKey key, string women, string all) => $"Đối chiếu trong biểu {key}: “{women}” không lớn hơn “{all}”";

    /// <summary>The words that a check comes from.</summary>
    public static string WomenSource(string women, string all) => $"{all}\n{women}";

    public static string Table(TableKey key) => $"Biểu {key}";

    /// <summary>"Thực hiện công tác … năm 2024" reported on is "Kết quả thực hiện công tác … năm 2024".</summary>
    public static string Subject(string title) => "Kết quả " + (title.Any(char.IsLower) ? VietnameseFormat.LowerFirst(title) : "công tác " + title.ToLower(CultureInfo.GetCultureInfo("vi-VN")));

    public static string Opening(string coordinator, string subject) => $"{coordinator} tổng hợp, báo cáo {VietnameseFormat.LowerFirst(subject)} như sau:";

    /// <summary>A name, and tasks below it.</summary>
    public static string Current(string name, IReadOnlyList<string> tasks) => string.Join('\n', tasks.Select(task => "- " + task).Prepend(name));

    /// <summary>A day of a file as people write it.</summary>
    public static string Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? VietnameseFormat.Date(day) : text;
}
