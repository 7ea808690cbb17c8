using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Findings;

public static partial class FindingTexts
{
    /// <summary>No number in a cell that asks for one.</summary>
    public static Finding UnreadableNumber(string place, string read) => FindingCodes.UnreadableNumber.At(place,
        $"Không đọc được số trong ô này: “{Excerpt(read)}”. Đề nghị chỉ ghi một con số, ví dụ 1.234 hoặc 45,6; phần giải thích chuyển sang cột ghi chú.", read);

    /// <summary>Neither có nor không.</summary>
    public static Finding NeitherYesNorNo(string place, string read) => FindingCodes.UnreadableNumber.At(place,
        $"Ô này chỉ trả lời “có” hoặc “không”, đang ghi “{Excerpt(read)}”. Đề nghị ghi lại; phần giải thích chuyển sang cột ghi chú.", read);

    /// <summary>More than one number in a cell.</summary>
    public static Finding SeveralNumbers(string place, string read) => FindingCodes.UnreadableNumber.At(place,
        $"Ô này có nhiều con số: “{Excerpt(read)}”. Đề nghị chỉ ghi một con số; số còn lại ghi ở cột của nó hoặc cột ghi chú.", read);

    /// <summary>Two readings; none is taken.</summary>
    public static Finding AmbiguousNumber(string place, string read, decimal first, decimal second) => FindingCodes.AmbiguousNumber.At(place,
        $"Số “{read}” có thể hiểu là {Exact(first)} hoặc {Exact(second)} nên chưa được lấy. Đề nghị ghi lại: nếu là {Exact(Math.Max(first, second))} thì ghi {Digits(Math.Max(first, second))}; nếu là {Exact(Math.Min(first, second))} thì ghi {Digits(Math.Min(first, second))}0.", read);

    /// <summary>Two readings; the Vietnamese one is taken. The unit is named where the figure was converted to it.</summary>
    public static Finding ThousandsAssumed(string place, string read, decimal taken, decimal other, string? unit = null) => FindingCodes.ThousandsAssumed.At(place,
        $"Số “{read}” được hiểu là {Exact(taken)}{(unit is null ? string.Empty : " " + unit)} (dấu chấm phân cách hàng nghìn). Nếu ý là {Exact(other)}, đề nghị dùng dấu phẩy cho phần thập phân.", read);

    /// <summary>A range in place of a number.</summary>
    public static Finding RangeOfNumbers(string place, string read, decimal from, decimal to) => FindingCodes.RangeOfNumbers.At(place,
        $"Ô này ghi một khoảng, từ {Exact(from)} đến {Exact(to)}. Đề nghị ghi một con số.", read);

    /// <summary>An approximate number; taken.</summary>
    public static Finding Approximate(string place, string read, decimal taken) => FindingCodes.Approximate.At(place,
        $"Ô này ghi số ước chừng (“{read}”), hệ thống lấy {Exact(taken)}. Nếu có số chính xác, đề nghị ghi lại.", read);

    /// <summary>A unit that the column does not have.</summary>
    public static Finding WrongUnit(string place, string read, string? unit) => FindingCodes.WrongUnit.At(place,
        unit is null
            ? $"Đơn vị tính trong ô (“{Excerpt(read)}”) không khớp với cột. Đề nghị ghi số theo đúng nội dung của cột."
            : $"Đơn vị tính trong ô (“{Excerpt(read)}”) không khớp với đơn vị “{unit}” của bảng. Đề nghị đổi ra {unit} và chỉ ghi con số.", read);

    /// <summary>A percentage computed from a fraction.</summary>
    public static Finding FractionRead(string place, string read, decimal taken) => FindingCodes.FractionRead.At(place,
        $"Phân số “{read}” được đổi thành {Exact(taken)}%. Đề nghị kiểm tra, lần sau ghi thẳng số phần trăm.", read);

    /// <summary>A fraction where things are counted.</summary>
    public static Finding NotWhole(string place, string read) => FindingCodes.NotWhole.At(place,
        $"Cột này đếm số lượng nên phải là số nguyên, đang ghi “{read}”. Đề nghị kiểm tra và ghi lại.", read);

    /// <summary>Words that say that there is no figure yet.</summary>
    public static Finding NoFigureYet(string place, string read) => FindingCodes.NoFigureYet.At(place,
        $"Ô này ghi “{Excerpt(read)}” nên chưa có số liệu. Khi có số liệu, đề nghị ghi bổ sung rồi nộp lại; nếu không phát sinh thì ghi 0.", read);

    /// <summary>A date that cannot be read; its text is kept.</summary>
    public static Finding UnreadableDate(string place, string read) => FindingCodes.UnreadableDate.At(place,
        $"Không đọc được ngày “{Excerpt(read)}”. Đề nghị ghi theo dạng ngày/tháng/năm, đủ bốn chữ số của năm.", read);

    /// <summary>A date outside the year of the campaign.</summary>
    public static Finding DateOutsideYear(string place, string read, int year) => FindingCodes.DateOutsideYear.At(place,
        $"Ngày “{Excerpt(read)}” không thuộc năm {year}. Đề nghị kiểm tra lại; nếu đã đúng thì không cần làm gì.", read);

    /// <summary>Part above whole.</summary>
    public static Finding PartAboveWhole(CheckSeverity severity, string place, NamedFigure part, NamedFigure whole) => FindingCodes.PartAboveWhole.At(severity, place,
        $"{part} lớn hơn {whole}. Đề nghị kiểm tra và sửa một trong hai số.", part.Text);

    /// <summary>A total that is not the sum of its parts.</summary>
    public static Finding TotalDiffers(CheckSeverity severity, string place, NamedFigure total, decimal sum, string parts) => FindingCodes.TotalDiffers.At(severity, place,
        $"{total} không bằng tổng của {parts} ({Exact(sum)}). Đề nghị cộng lại và sửa.", total.Text);

    /// <summary>A ratio that its numerator and denominator do not give.</summary>
    public static Finding RatioDiffers(CheckSeverity severity, string place, NamedFigure value, decimal numerator, decimal denominator, decimal computed) => FindingCodes.RatioDiffers.At(severity, place,
        $"{value}, nhưng tính từ tử số {Exact(numerator)} và mẫu số {Exact(denominator)} thì được {VietnameseFormat.Number(computed, 2)}. Đề nghị tính lại và sửa.", value.Text);

    /// <summary>A large change against last year; percent is of last year's value.</summary>
    public static Finding Jump(CheckSeverity severity, string place, NamedFigure now, NamedFigure before, decimal percent) => FindingCodes.Jump.At(severity, place,
        $"{now}, còn {before}: chênh lệch {VietnameseFormat.Number(percent, 0)}%. Đề nghị kiểm tra lại; nếu đúng thì ghi lý do ở cột ghi chú.", now.Text);

    /// <summary>A value outside the plausible range.</summary>
    public static Finding OutOfRange(CheckSeverity severity, string place, NamedFigure value, decimal? min, decimal? max) => FindingCodes.OutOfRange.At(severity, place,
        $"{value}, nằm ngoài khoảng hợp lý ({RangeText(min, max)}). Đề nghị kiểm tra số và đơn vị tính.", value.Text);

    /// <summary>A value beyond anything that a report can mean; it is not added up.</summary>
    public static Finding Absurd(string place, NamedFigure value) => FindingCodes.OutOfRange.At(CheckSeverity.Error, place,
        $"{value}, quá lớn nên không cộng vào số chung được. Đề nghị kiểm tra số và đơn vị tính.", value.Text);

    /// <summary>Last year's value differs from what was reported then.</summary>
    public static Finding PreviousDiffers(string place, string read, decimal known) => FindingCodes.PreviousDiffers.At(place,
        $"Số năm trước ghi “{read}”, còn số đã báo cáo năm trước là {Exact(known)}. Đề nghị kiểm tra; nếu số cũ được điều chỉnh thì ghi ở cột ghi chú.", read);

    /// <summary>A ratio without numerator or denominator: it cannot be added up over all agencies.</summary>
    public static Finding ValueWithoutParts(string place, string read, string? numerator, string? denominator) => FindingCodes.ValueWithoutParts.At(place,
        $"Có tỷ lệ “{read}” nhưng thiếu tử số hoặc mẫu số nên chưa cộng được vào số chung. Đề nghị điền tử số ({numerator ?? "số đạt"}) và mẫu số ({denominator ?? "tổng số"}).", read);

    /// <summary>A denominator of nothing under a numerator of something.</summary>
    public static Finding ZeroDenominator(string place, decimal numerator) => FindingCodes.ZeroDenominator.At(place,
        $"Mẫu số bằng 0 trong khi tử số là {Exact(numerator)}. Đề nghị điền mẫu số; nếu không có số liệu thì để trống cả hai ô.", "0");

    /// <summary>A number with all its digits, as Vietnamese write it.</summary>
    private static string Exact(decimal value) => VietnameseFormat.Number(value, 10);

    /// <summary>The digits without thousands separators, so that nothing can be mistaken.</summary>
    private static string Digits(decimal value) => Exact(value).Replace(".", string.Empty, StringComparison.Ordinal);

    private static string RangeText(decimal? min, decimal? max) => (min, max) switch
    {
        ({ } low, { } high) => $"từ {Exact(low)} đến {Exact(high)}",
        ({ } low, null) => $"từ {Exact(low)} trở lên",
        (null, { } high) => $"không quá {Exact(high)}",
        _ => "chưa quy định",
    };

    private static Finding At(this FindingCode code, CheckSeverity severity, string place, string message, string read) =>
        code.At(place, message, read) with { Severity = severity == CheckSeverity.Error ? FindingSeverity.Error : FindingSeverity.Warning };
}

/// <summary>A figure with its name, for sentences: <c>"Nữ" (12)</c>.</summary>
/// <param name="Name">Column or row.</param>
/// <param name="Value">Value that was read.</param>
/// <param name="Text">As it was written.</param>
public sealed record NamedFigure(string Name, decimal Value, string Text)
{
    /// <summary>As it stands in a sentence.</summary>
    public override string ToString() => $"“{Name}” ({VietnameseFormat.Number(Value, 4)})";
}
