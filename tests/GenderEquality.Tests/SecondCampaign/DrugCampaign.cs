using System.Runtime.CompilerServices;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Tests.Consolidation;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.SecondCampaign;

/// <summary>A campaign that shares nothing with the shipped one: another field, a province, other keys, tables, years. And reports for it, typed into
/// templates and written freely.</summary>
internal static class DrugCampaign
{
    private const string Bold = "<w:b/>";

    public static readonly Campaign Drugs = Load();

    public static Agency Health => Agency("so-y-te");

    public static Agency BaBe => Agency("huyen-ba-be");

    public static Agency NaRi => Agency("huyen-na-ri");

    public static FileStream Open() => File.OpenRead(PathOf("phong-chong-ma-tuy-2026.json"));

    /// <summary>What was typed into a control of the template.</summary>
    public static string Answer(string tag) => $"Kết quả tại {tag.Replace(':', ' ')}.";

    /// <summary>An agency's own template with every section and some figures filled in.</summary>
    public static MemoryStream Filled(Agency agency, params (string Tag, string Text)[] figures) => FilledTemplate.Create(
        agency,
        tag => tag.StartsWith("section:", StringComparison.Ordinal) ? Answer(tag) : figures.FirstOrDefault(figure => string.Equals(figure.Tag, tag, StringComparison.Ordinal)).Text,
        Drugs);

    /// <summary>A report in the agency's own form, with "PHẦN THỨ …" and numbers of its own.</summary>
    public static MemoryStream FreeForm() => new DocxBuilder().Body(
        P("ỦY BAN NHÂN DÂN HUYỆN NA RÌ", "", Bold), P("BÁO CÁO", """<w:jc w:val="center"/>""", Bold), P("Công tác phòng, chống ma túy", """<w:jc w:val="center"/>""", Bold),
        P("PHẦN THỨ NHẤT: TÌNH HÌNH TỆ NẠN MA TÚY", "", Bold),
        P("1. Diễn biến trên địa bàn", "", Bold), P("Có 03 xã phức tạp."),
        P("A.2. Người nghiện, người sử dụng trái phép", "", Bold), P("Toàn huyện có 50 người nghiện."),
        P("PHẦN THỨ HAI", "", Bold), P("KẾT QUẢ PHÒNG, CHỐNG MA TÚY", "", Bold),
        P("1. Kế hoạch số 88/QĐ-BCĐ ngày 20/01/2026 của Ban Chỉ đạo 138 tỉnh", "", Bold), P("Mở 04 buổi nói chuyện."),
        P("2. Cai nghiện", "", Bold), P("2.1. Cai nghiện tại gia đình và cộng đồng", "", Bold), P("Cai cho 20 người."),
        P("3. Nhiệm vụ giao cho từng cơ quan", "", Bold), P("3.2. Dạy nghề cho người sau cai.", "", Bold), P("Mở 01 lớp."),
        P("PHẦN III. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", "", Bold), P("Giữ vững địa bàn."),
        Table(
            ["Đối tượng", "Đang quản lý", "Được cai nghiện", "Tỷ lệ được cai", "Tháng cao nhất", "Chỉ tiêu giường hiện có"],
            ["Tổng cộng", "50", "20", "40", "14", "20"],
            ["Nam", "40", "18", "45", "12", "15"],
            ["Nữ", "10", "2", "20", "3", "5"])).Build();

    public static ReadReport Read(Stream file, Agency agency) => ReportReader.Read(file, new ExpectedReport(Drugs, agency));

    /// <summary>The report as it goes into the consolidated one.</summary>
    public static SubmittedReport Submit(ReadReport report, Agency agency, int day) => new(
        agency, SubmittedReports.Submission(Drugs, agency.Code.ToString(), received: new DateTimeOffset(2026, 11, day, 3, 0, 0, TimeSpan.Zero)), report.Content!, report.Findings);

    private static Campaign Load()
    {
        using var file = Open();
        return CampaignFile.Read(file).Require("phong-chong-ma-tuy-2026.json");
    }

    private static Agency Agency(string code) => Drugs.FindAgency(AgencyCode.Parse(code))!;

    private static string PathOf(string name, [CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, name);
}
