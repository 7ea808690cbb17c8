using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Vietnamese texts about aggregated figures.</summary>
internal static class FigureTexts
{
    public const string SeeConflicts = "xem mục Số liệu cần đối chiếu";

    public const string CannotBeSummed = "không cộng được";

    public const string PartsMissing = "chưa đủ tử số, mẫu số";

    public const string SumOfParts = "Cộng các dòng chi tiết";

    /// <summary>A value without unit; "có" and "không" for a question.</summary>
    public static string Value(Indicator indicator, decimal value) => indicator.Kind == IndicatorKind.YesNo
        ? value == 0 ? "không" : "có"
        : VietnameseFormat.Number(value, IndicatorClaim.ValueDecimals);

    /// <summary>Such as "450/1.000 = 45%".</summary>
    public static string Claim(Indicator indicator, IndicatorClaim claim) => Claim(indicator, claim.Numerator, claim.Denominator, claim.Value);

    /// <summary>The same of figures that are nobody's own.</summary>
    public static string Claim(Indicator indicator, decimal? numerator, decimal? denominator, decimal? result)
    {
        var value = result is not { } number ? null
            : indicator.Kind == IndicatorKind.YesNo ? Value(indicator, number)
            : Value(indicator, number) + (string.Equals(indicator.Unit, "%", StringComparison.Ordinal) ? "%" : " " + indicator.Unit);
        if (numerator is null && denominator is null)
        {
            return value ?? string.Empty;
        }

        var fraction = $"{Number(numerator)}/{Number(denominator)}";
        return value is null ? fraction : $"{fraction} = {value}";
    }

    public static string OfKind(string kind, int rows, int agencies) => $"{(kind.Length == 0 ? "Không ghi loại" : VietnameseFormat.UpperFirst(kind))}: {VietnameseFormat.Number(rows, 0)} dòng của {agencies} cơ quan";

    public static string ByLeads(IEnumerable<string> names) => "số của " + string.Join(", ", names);

    public static string SumOf(int counted, int expected) => $"cộng từ {Count(counted)}/{Count(expected)} đơn vị";

    public static string YesAnswers(int yes, int answers) => $"{Count(yes)}/{Count(answers)} đơn vị trả lời có";

    public static string LeadsDiffer(string chosen) =>
        $"Các cơ quan đầu mối đưa ra số khác nhau; trong biểu tạm ghi số của {chosen} (cơ quan đứng đầu trong danh sách đầu mối).";

    public static string WholeDiffersFromShares(string whole, string chosen, bool smaller) => smaller
        ? $"Số {whole} nhỏ hơn số cộng từ các đơn vị; trong biểu tạm ghi số của {chosen}."
        : $"Số {whole} khác với số cộng từ các đơn vị; trong biểu tạm ghi số của {chosen}.";

    public static string SourcesDiffer(string counted) =>
        $"Cơ quan khác cùng báo cáo dòng này với số khác; các số không cộng với nhau, trong biểu tạm ghi số {counted}.";

    public static string OtherSource(string counted) => $"Cơ quan khác cùng báo cáo dòng này với số khác; theo quy định của đợt báo cáo chỉ tính số {counted}, số khác ghi lại để tham khảo.";

    public const string OtherPlace = "Nơi khác trong báo cáo";

    public static string And(IEnumerable<string> places) => string.Join("; ", places.Distinct(StringComparer.Ordinal));

    public static string Gives(string figures) => $" (tính ra {figures})";

    public static string PairDiffers(string other) => $"Cùng một số liệu nhưng ở {other} ghi số khác.";

    public static string Plus(IEnumerable<string> places) => string.Join(" cộng ", places);

    /// <summary>Whose figures a rule counts, within a sentence.</summary>
    public static string Counted(string names) => $"của {names}";

    public static string SumOfAgencies(int count) => $"cộng từ {Count(count)} đơn vị";

    /// <summary>Figures of a row by the headings of their columns.</summary>
    public static string Cells(IEnumerable<(string Column, decimal Number)> cells) => string.Join("; ", cells.Select(cell => $"{cell.Column}: {Number(cell.Number)}"));

    public static string ShareNotSummable =>
        "Đơn vị chỉ ghi kết quả, không đủ tử số và mẫu số, nên chưa cộng vào số chung; đề nghị đơn vị bổ sung.";

    public static string NotALead => "Đơn vị không phải đầu mối của chỉ tiêu này nên số liệu không được tính; chỉ ghi lại để đối chiếu.";

    public static string TotalDiffersFromParts(string column) =>
        $"Cột “{column}”: số tổng do đơn vị ghi khác với tổng các dòng chi tiết; trong biểu tạm tính theo số đơn vị ghi.";

    public static string LooksOtherwise(IndicatorResult result, Target target, decimal value) =>
        $"Kết quả {VietnameseFormat.Number(value, 6)} in ra là {VietnameseFormat.Fixed(value, result.Indicator.Decimals)}; so với mục tiêu năm {Count(target.Year)} "
        + $"({VietnameseFormat.Number(target.Value, 6)}) vẫn là “{ConsolidationTexts.Outcome(result.Against(target.Year))}” vì so trên số chưa làm tròn.";

    private static string Number(decimal? number) => number is { } value ? VietnameseFormat.Number(value, 6) : "…";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
