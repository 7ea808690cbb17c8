using System.Globalization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Indicators (PL1) in the layouts that departments use.</summary>
internal sealed class IndicatorTables(CorpusWriter write)
{
    private const string Key = "PL1";

    private static readonly Indicator[] Rates = [.. Readings.Campaign.Indicators.Where(indicator => indicator.Unit is "%" && indicator.Parts.Count == 0)];

    /// <summary>One of the layouts.</summary>
    public (string Layout, string Table) Draw() =>
        write.One<Func<(string, string)>>(Parts, PlanBesideDone, LastYearFirst, TargetsBeside)();

    private (string Layout, string Table) Parts()
    {
        var table = new CorpusTable()
            .Row("v|Mục tiêu, chỉ tiêu", "v|Đơn vị tính", $">3|{write.One("Số liệu năm 2024", "Năm 2024")}", "v|Kết quả năm 2023")
            .Row("^|", "^|", "Tử số", "Mẫu số", write.One("Kết quả", "Tỷ lệ"), "^|");
        foreach (var indicator in Rates)
        {
            var whole = write.Number(20, 4000);
            var part = write.Number(1, whole);
            table.Row(
                Label(indicator),
                "%",
                write.Figure((Key, indicator.Key, "numerator"), indicator.Name, part, FigureFormat.Counts),
                write.Figure((Key, indicator.Key, "denominator"), indicator.Name, whole, FigureFormat.Counts),
                Share(indicator, "value", Math.Round(100m * part / whole, 1)),
                Share(indicator, "previous", Math.Round(100m * part / whole, 1)));
        }

        return ("numerators and denominators", table.ToString());
    }

    private (string Layout, string Table) PlanBesideDone()
    {
        var table = new CorpusTable().Row(write.One("Chỉ tiêu", "Mục tiêu, chỉ tiêu"), write.One("Kế hoạch 2024", "Kế hoạch năm 2024"), write.One("Thực hiện 2024", "Thực hiện năm 2024", "Kết quả thực hiện 2024"));
        Each((indicator, value) => table.Row(Label(indicator), "61,0", Share(indicator, "value", value)));
        return ("plan beside done", table.ToString());
    }

    private (string Layout, string Table) LastYearFirst()
    {
        var number = 0;
        var table = new CorpusTable().Row("TT", "Chỉ tiêu", "ĐVT", write.One("Năm 2023", "Thực hiện năm 2023"), write.One("Năm 2024", "Kết quả năm 2024"), "Ghi chú");
        Each((indicator, value) => table.Row($"{++number}", Label(indicator), "%", Share(indicator, "previous", value + 1), Share(indicator, "value", value), string.Empty));
        return ("last year before this", table.ToString());
    }

    private (string Layout, string Table) TargetsBeside()
    {
        var table = new CorpusTable().Row("Mục tiêu, chỉ tiêu", "Mục tiêu đến năm 2025", "Kết quả năm 2024", "Kế hoạch năm 2025");
        Each((indicator, value) => table.Row(Label(indicator), "62,0", Share(indicator, "value", value), "63,0"));
        return ("targets beside", table.ToString());
    }

    private void Each(Action<Indicator, decimal> add)
    {
        foreach (var indicator in Rates)
        {
            add(indicator, write.Number(50, 950) / 10m);
        }
    }

    private string Share(Indicator indicator, string column, decimal value) => write.Figure((Key, indicator.Key, column), indicator.Name, value, FigureFormat.Percentages);

    private static string Label(Indicator indicator) => string.Create(CultureInfo.InvariantCulture, $"{indicator.Key}. {indicator.Name} (%)");
}
