namespace GenderEquality.Functions.Reports.Findings;

public static partial class FindingTexts
{
    /// <summary>A column of the reporting year that was not taken, though the table speaks of the same: for another year, as a plan, of others.</summary>
    /// <param name="place">Table.</param>
    /// <param name="column">Column of the template.</param>
    /// <param name="headers">Headers of the document that come near it.</param>
    /// <param name="taken">Headers from which the other columns were read.</param>
    public static Finding ColumnNotTaken(string place, string column, IReadOnlyList<string> headers, IReadOnlyList<string> taken) => FindingCodes.ColumnNotTaken.At(place,
        $"Chưa lấy được cột “{column}” của năm báo cáo: cột {Quoted(headers)} không ghi rõ là số liệu này, hoặc là của kỳ khác, của kế hoạch. {Rest(taken)}Đề nghị đặt tên cột như mẫu rồi nộp lại.", Quoted(headers));

    /// <summary>Two headers that may both mean a column; neither was taken.</summary>
    public static Finding ColumnContested(string place, string column, IReadOnlyList<string> headers, IReadOnlyList<string> taken) => FindingCodes.ColumnContested.At(place,
        $"Các cột {Quoted(headers)} đều có thể là cột “{column}” nên chưa lấy cột nào. {Rest(taken)}Đề nghị đặt tên cột như mẫu, mỗi cột một tên, rồi nộp lại.", Quoted(headers));

    /// <summary>A row that may be either of two; neither was filled.</summary>
    public static Finding RowContested(string place, string label, string one, string other) => FindingCodes.RowContested.At(place,
        $"Dòng “{Excerpt(label)}” có thể là “{Excerpt(one)}” hoặc “{Excerpt(other)}” nên số liệu của dòng chưa được lấy. Đề nghị ghi tên dòng như mẫu.", label);

    /// <summary>A row that comes near one of the template's, and says something else: the contrary, a part of it, the same of others.</summary>
    public static Finding RowDoubtful(string place, string label, string row) => FindingCodes.RowDoubtful.At(place,
        $"Dòng “{Excerpt(label)}” gần với “{Excerpt(row)}” nhưng có thể chỉ là một phần, là điều ngược lại hoặc của đối tượng khác nên chưa được lấy. Đề nghị ghi tên dòng như mẫu nếu đúng là dòng đó; nếu không thì chuyển số liệu sang cột ghi chú.", label);

    /// <summary>One figure over the cells of several rows or columns.</summary>
    public static Finding MergedFigure(string place, string read) => FindingCodes.MergedFigure.At(place,
        $"Số “{Excerpt(read)}” ghi trong ô gộp chung cho nhiều dòng hoặc nhiều cột nên không rõ là của ô nào, chưa được lấy. Đề nghị tách ô, ghi số riêng cho từng ô.", read);

    /// <summary>One figure over several rows that are added up: counted with the first.</summary>
    public static Finding MergedOnce(string place, string read) => FindingCodes.MergedOnce.At(place,
        $"Số “{Excerpt(read)}” ghi trong ô gộp qua nhiều dòng; hệ thống tính một lần, vào dòng đầu. Đề nghị tách ô nếu muốn ghi riêng từng dòng.", read);

    /// <summary>A row that words or numbering say is a sum, and that is not: the rows that it should add up are counted.</summary>
    public static Finding GroupSumDiffers(string place, string column, decimal written, decimal sum) => FindingCodes.GroupSumDiffers.At(place,
        $"Dòng này ghi {Exact(written)} ở cột “{column}”, còn các dòng thành phần cộng lại được {Exact(sum)}; hệ thống tính theo các dòng thành phần. Đề nghị cộng lại và sửa.", Exact(written));

    /// <summary>A row that is the sum of others by its figures alone; it is not counted again.</summary>
    public static Finding SumByArithmetic(string place, string label) => FindingCodes.SumByArithmetic.At(place,
        $"Mọi số ở dòng “{Excerpt(label)}” đều bằng tổng của các dòng liền kề, nên được hiểu là dòng cộng và không tính thêm lần nữa. Nếu là một hoạt động riêng, đề nghị đánh số thứ tự cho dòng đó.", label);

    /// <summary>A row whose figures may by chance be those of others; it is counted.</summary>
    public static Finding SumDoubtful(string place, string label) => FindingCodes.SumDoubtful.At(place,
        $"Số ở dòng “{Excerpt(label)}” bằng số của các dòng liền kề; hệ thống vẫn tính cả hai. Nếu đây là dòng cộng, đề nghị ghi rõ chữ “Cộng” hoặc “Tổng” ở tên dòng.", label);

    /// <summary>Rows under "Trong đó" that are less than their whole: the whole is counted.</summary>
    public static Finding PartsLeft(string place, string label) => FindingCodes.RowNotRecognised.At(place,
        $"Các dòng “trong đó” của “{Excerpt(label)}” chỉ là một phần nên không cộng thêm; hệ thống lấy số của dòng “{Excerpt(label)}”. Đề nghị kiểm tra; nếu đã đúng thì không cần làm gì.", label);

    private static string Rest(IReadOnlyList<string> taken) => taken.Count == 0 ? string.Empty : $"Các cột còn lại đã lấy từ {Quoted(taken)}. ";

    private static string Quoted(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => $"“{Excerpt(name.Replace('\n', ' '))}”"));
}
