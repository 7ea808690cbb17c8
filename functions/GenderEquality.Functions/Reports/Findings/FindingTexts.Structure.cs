using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Findings;

public static partial class FindingTexts
{
    /// <summary>The file is another agency's.</summary>
    public static Finding WrongAgency(string expected, string found) => FindingCodes.WrongAgency.At("Thông tin báo cáo",
        $"Tệp này là báo cáo của {found}, còn đường dẫn đang dùng là của {expected}. Đề nghị kiểm tra đã chọn đúng tệp; nếu đúng là báo cáo của {expected} thì tải mẫu từ đường dẫn này, chép nội dung sang rồi nộp lại.", found);

    /// <summary>The file reports to another campaign.</summary>
    public static Finding WrongCampaign(string expected, string found) => FindingCodes.WrongCampaign.At("Thông tin báo cáo",
        $"Tệp này lập trên mẫu của đợt báo cáo khác, không phải “{expected}”. Đề nghị tải mẫu của đợt này, chép nội dung sang rồi nộp lại.", found);

    /// <summary>An earlier version of the template.</summary>
    public static Finding OldTemplate(int found, int current) => FindingCodes.OldTemplate.At("Thông tin báo cáo",
        $"Báo cáo lập trên mẫu phiên bản {found}, mẫu hiện nay là phiên bản {current}. Hệ thống vẫn đọc; đề nghị đối chiếu với mẫu mới và bổ sung mục còn thiếu.");

    /// <summary>A required section is empty or absent.</summary>
    public static Finding MissingSection(Campaign campaign, OutlineSection section) => FindingCodes.MissingSection.At(PlaceNames.Section(campaign, section),
        $"Mục “{section.Number} {section.Heading}” chưa có nội dung. Đề nghị viết nội dung vào mục này; nếu không có thì ghi “Không phát sinh”.");

    /// <summary>One of the agency's own tasks has no result.</summary>
    public static Finding MissingTask(Campaign campaign, OutlineSection section, int number, string task) => FindingCodes.MissingTask.At(PlaceNames.Section(campaign, section.Key, number),
        $"Chưa có kết quả thực hiện nhiệm vụ {number}: “{Excerpt(task)}”. Đề nghị viết kết quả ngay dưới nhiệm vụ này; nếu không có thì ghi “Không phát sinh”.");

    /// <summary>A table with given rows has no figure.</summary>
    public static Finding MissingTable(AppendixTable table, int number) => FindingCodes.MissingTable.At(PlaceNames.Titled(table, number),
        "Chưa có số liệu. Đề nghị điền bảng; dòng nào không phát sinh thì ghi 0.");

    /// <summary>A table with free rows has no row.</summary>
    public static Finding EmptyTable(AppendixTable table, int number) => FindingCodes.EmptyTable.At(PlaceNames.Titled(table, number),
        "Chưa có dòng nào. Nếu có hoạt động, đề nghị điền vào bảng; nếu không có thì ghi “Không phát sinh” ở dòng đầu.");

    /// <summary>An indicator that the agency answers for has no figure.</summary>
    public static Finding MissingIndicator(string place, string label) => FindingCodes.MissingIndicator.At(place,
        $"Chỉ tiêu “{Excerpt(label)}” chưa có số liệu. Đề nghị điền số liệu; nếu chưa thống kê được thì ghi lý do ở cột ghi chú.");

    /// <summary>A section was found twice; both parts are kept.</summary>
    public static Finding SectionTwice(Campaign campaign, OutlineSection section) => FindingCodes.SectionTwice.At(PlaceNames.Section(campaign, section),
        $"Mục “{section.Number} {section.Heading}” xuất hiện hai lần trong báo cáo. Hệ thống đã ghép cả hai phần; đề nghị gộp nội dung vào một chỗ nếu bị lặp.");

    /// <summary>Text that belongs to no section.</summary>
    public static Finding Unplaced(int paragraphs, string excerpt) => FindingCodes.Unplaced.At("Nội dung chưa xếp được vào mục nào",
        $"Có {paragraphs} đoạn chưa xếp được vào mục nào của đề cương. Nội dung vẫn được giữ và chuyển cho đầu mối; đề nghị đặt vào đúng mục, có đánh số như đề cương, nếu cần đưa vào báo cáo tổng hợp.", excerpt);

    /// <summary>Not made from the template.</summary>
    public static Finding FreeForm(int found, int all) => FindingCodes.FreeForm.At(null,
        $"Báo cáo không lập trên mẫu của hệ thống (hoặc mẫu đã được lưu lại bằng chương trình khác); hệ thống đã nhận ra {found}/{all} mục theo tiêu đề. Đề nghị xem lại phần đã đọc được trên trang nộp.");

    /// <summary>A table that looks like an appendix but like none of the campaign's.</summary>
    public static Finding TableNotRecognised(string place, string excerpt) => FindingCodes.TableNotRecognised.At(place,
        "Bảng này không nhận ra là phụ lục nào nên chưa lấy được số liệu. Đề nghị giữ tiêu đề phụ lục và dòng tiêu đề cột như trong mẫu.", excerpt);

    /// <summary>A column that the table does not have.</summary>
    public static Finding ColumnNotRecognised(string place, string header) => FindingCodes.ColumnNotRecognised.At(place,
        $"Cột “{Excerpt(header)}” không có trong mẫu nên số liệu của cột chưa được lấy. Đề nghị giữ tên cột như mẫu.", header);

    /// <summary>A row that the table does not have.</summary>
    public static Finding RowNotRecognised(string place, string label) => FindingCodes.RowNotRecognised.At(place,
        $"Dòng “{Excerpt(label)}” không có trong mẫu nên số liệu của dòng chưa được lấy. Đề nghị giữ tên dòng như mẫu.", label);

    /// <summary>A column of the template that the table lacks.</summary>
    public static Finding ColumnMissing(string place, string header) => FindingCodes.ColumnMissing.At(place,
        $"Bảng không có cột “{Excerpt(header)}”. Đề nghị bổ sung cột theo mẫu.");

    /// <summary>A free-form report that names another agency, or none.</summary>
    public static Finding AgencyNotNamed(string agency) => FindingCodes.AgencyNotNamed.At("Đầu báo cáo",
        $"Không thấy tên “{agency}” trong báo cáo. Đề nghị kiểm tra đã chọn đúng tệp báo cáo của cơ quan mình.");

    /// <summary>A table filled in though this agency need not.</summary>
    public static Finding TableNotAsked(AppendixTable table, int number) => FindingCodes.TableNotAsked.At(PlaceNames.Titled(table, number),
        "Không yêu cầu cơ quan điền phụ lục này; số liệu được giữ để đầu mối tham khảo. Nếu điền nhầm bảng, đề nghị chuyển sang đúng phụ lục.");

    /// <summary>A table was found twice; rows of both are kept.</summary>
    public static Finding TableTwice(AppendixTable table, int number) => FindingCodes.TableTwice.At(PlaceNames.Titled(table, number),
        "Phụ lục này xuất hiện hai lần trong báo cáo; ô nào ghi khác nhau thì hệ thống lấy bảng đầu tiên. Đề nghị gộp các dòng vào một bảng.");

    private static string Excerpt(string text) => text.Length <= 90 ? text : text[..text.LastIndexOf(' ', 89)].TrimEnd(' ', ',', ';') + "…";
}
