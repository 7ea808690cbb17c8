using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>What is said of a form that does not say everything.</summary>
internal static class OutlineTexts
{
    public const string NoSections = "Không thấy tiêu đề mục có số (“I.”, “1.”, “Phần thứ nhất” …). Đề nghị đánh số các mục của đề cương rồi tải lại, hoặc lập đề cương trên trang.";
    public const string NoTables = "Không thấy biểu phụ lục (dòng “Phụ lục …”, “Biểu số …” và bảng bên dưới). Nếu đợt báo cáo có phụ lục, đề nghị tải tệp có các biểu.";

    public static string NumberJumps(string line) => $"Dòng “{Short(line)}” có số không nối tiếp mục trước; vẫn được coi là tiêu đề. Đề nghị kiểm tra có thiếu mục nào không.";

    public static string HeadingWithoutNumber(string line) => $"Dòng “{Short(line)}” trình bày như tiêu đề nhưng không có số mục; được coi là hướng dẫn của mục trước đó. Nếu là một mục, đề nghị thêm mục này trên trang.";

    public static string TableWithoutAnnouncement(TableKey key, string title) => $"Bảng “{Short(title)}” không có dòng “Phụ lục …” phía trên; được đề xuất với mã {key}. Đề nghị kiểm tra tên biểu.";

    public static string SecondTable(string line, TableKey key) => $"{Short(line)} có nhiều bảng; bảng tiếp theo được đề xuất thành biểu riêng với mã {key}. Đề nghị kiểm tra tên biểu.";

    public static string AppendixWithoutTable(string line) => $"{Short(line)} không có bảng nào đọc được; chưa đưa vào đề xuất. Đề nghị kiểm tra tệp hoặc lập biểu trên trang.";

    public static string NoColumns(string line) => $"{Short(line)} có một bảng không có cột số liệu nào ngoài cột tên dòng; chưa đưa vào đề xuất. Đề nghị kiểm tra tệp hoặc lập biểu trên trang.";

    public static string DeepRow(string line, string row) => $"{Short(line)}: dòng “{Short(row)}” ở cấp sâu hơn ba cấp; được xếp vào cấp thứ ba.";

    private static string Short(string text) => text.Length <= 80 ? text : text[..79].TrimEnd() + "…";
}
