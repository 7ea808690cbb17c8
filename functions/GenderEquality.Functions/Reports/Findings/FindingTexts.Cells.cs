using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Findings;

/// <content>What stands in one cell and may be another answer than the one asked for.</content>
public static partial class FindingTexts
{
    /// <summary>Numbers on several lines; none is taken.</summary>
    public static Finding SeveralLines(string place, string read, IReadOnlyList<string> lines) => FindingCodes.SeveralLines.At(place,
        $"Số trong ô này nằm trên nhiều dòng: {Excerpt(string.Join(", ", lines.Select(line => $"“{line.Trim()}”")))}. Có thể là một số bị ngắt dòng (“{Excerpt(string.Concat(lines.Select(line => line.Trim())))}”), có thể là nhiều số khác nhau, nên chưa được lấy. Đề nghị ghi một con số trên một dòng; số còn lại ghi ở cột của nó hoặc cột ghi chú.", read);

    /// <summary>Words that say nothing known; the number is taken.</summary>
    public static Finding WordsBeside(string place, string read, decimal taken) => FindingCodes.WordsBeside.At(place,
        $"Ô này có chữ kèm theo số (“{Excerpt(read)}”), hệ thống lấy {Exact(taken)}. Đề nghị kiểm tra; nếu khác, ghi lại một con số và chuyển phần giải thích sang cột ghi chú.", read);

    /// <summary>Words that make it another answer; the number is not taken.</summary>
    public static Finding DoubtfulNumber(string place, string read) => FindingCodes.DoubtfulNumber.At(place,
        $"Chữ đi kèm số trong ô (“{Excerpt(read)}”) cho thấy có thể không phải số mà cột này hỏi (chỉ một phần, kế hoạch, chưa thực hiện …) nên chưa được lấy. Đề nghị chỉ ghi con số của cột; phần giải thích chuyển sang cột ghi chú.", read);

    /// <summary>A sign, or by how much it changed, where things are counted.</summary>
    public static Finding SignedNumber(string place, string read) => FindingCodes.SignedNumber.At(place,
        $"Cột này hỏi số lượng, đang ghi “{Excerpt(read)}”: có thể là mức tăng, giảm hoặc dấu gạch đầu dòng, nên chưa được lấy. Đề nghị ghi số của kỳ báo cáo, không ghi dấu.", read);

    /// <summary>A share that looks as if it were written as a fraction of one.</summary>
    public static Finding SmallFraction(string place, NamedFigure value, NamedFigure other) => FindingCodes.SmallFraction.At(place,
        $"{value} là tỷ lệ phần trăm, còn {other}: có thể muốn ghi {Exact(value.Value * 100)}%. Nếu đúng vậy, đề nghị ghi lại; nếu số đã đúng thì không cần làm gì.", value.Text);

    /// <summary>One fact told differently in two places.</summary>
    public static Finding FiguresDisagree(CheckSeverity severity, PlacedFigure a, PlacedFigure b) => FindingCodes.FiguresDisagree.At(severity, a.Place,
        $"Ở đây ghi {VietnameseFormat.Number(a.Figure.Value, 4)}, còn {b.Place} ghi {VietnameseFormat.Number(b.Figure.Value, 4)}, trong khi hai nơi nói về cùng một số. Đề nghị đối chiếu và sửa cho thống nhất.", a.Figure.Text);

    /// <summary>A table whose figures are all those of last year.</summary>
    public static Finding SameAsBefore(string place, string now, string before) => FindingCodes.SameAsBefore.At(place,
        $"Mọi số ở cột “{now}” đều trùng với cột “{before}”. Đề nghị kiểm tra có chép nhầm số năm trước không; nếu số đã đúng thì không cần làm gì.");
}

/// <summary>A figure with its place, for sentences that compare places.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Figure">The figure.</param>
public sealed record PlacedFigure(string Place, NamedFigure Figure);
