namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Budgets (PL5) in the layouts that agencies use.</summary>
internal sealed class BudgetTables(CorpusWriter write)
{
    private const string Key = "PL5";

    private static readonly (string Key, string[] Labels)[] Sources =
    [
        ("city-budget", ["Ngân sách thành phố", "Ngân sách cấp thành phố"]),
        ("district-budget", ["Ngân sách quận/huyện", "Ngân sách cấp huyện", "Ngân sách quận, huyện"]),
        ("other", ["Huy động hợp pháp khác", "Nguồn khác", "Nguồn xã hội hóa"]),
        ("total", ["Tổng cộng", "Tổng", "Cộng"]),
    ];

    private readonly Dictionary<string, (decimal Planned, decimal Spent)> values = new(StringComparer.Ordinal);

    /// <summary>One of the layouts.</summary>
    public (string Layout, string Table) Draw()
    {
        foreach (var (source, _) in Sources)
        {
            var planned = write.Number(2, 400) * 10m;
            values[source] = (planned, planned - (write.Number(0, 3) * 2.5m));
        }

        values["total"] = (Sum(source => source.Planned), Sum(source => source.Spent));
        return write.One<Func<(string, string)>>(OneHeader, Assigned, TwoYears, WithNextYear, TotalFirst, PartsBelow, YearsBelow, UnspentBeside)();
    }

    private (string Layout, string Table) OneHeader()
    {
        var table = new CorpusTable().Row("Nguồn kinh phí", write.One("Kế hoạch", "Dự toán", "Kinh phí được giao"), write.One("Thực hiện", "Đã thực hiện", "Kinh phí thực hiện"), "Tỷ lệ (%)", "Ghi chú");
        Each((row, label) => table.Row(label, Planned(row, label), Spent(row, label), "97,5", string.Empty));
        return ("with shares", table.ToString());
    }

    private (string Layout, string Table) Assigned()
    {
        var table = new CorpusTable().Row("Nguồn kinh phí", write.One("Kế hoạch giao", "Kinh phí giao"), write.One("Ước thực hiện", "Ước thực hiện năm 2024"), "Ghi chú");
        Each((row, label) => table.Row(label, Planned(row, label), Spent(row, label), string.Empty));
        return ("assigned and estimated", table.ToString());
    }

    private (string Layout, string Table) TwoYears()
    {
        var table = new CorpusTable()
            .Row("v|Nguồn kinh phí", ">2|Năm 2023", ">2|Năm 2024")
            .Row("^|", "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện");
        Each((row, label) => table.Row(label, "50", "45", Planned(row, label), Spent(row, label)));
        return ("two years", table.ToString());
    }

    private (string Layout, string Table) WithNextYear()
    {
        var table = new CorpusTable()
            .Row("v|Nguồn kinh phí", ">2|Kinh phí năm 2024", "v|Kế hoạch năm 2025")
            .Row("^|", "Kế hoạch", "Thực hiện", "^|");
        Each((row, label) => table.Row(label, Planned(row, label), Spent(row, label), "999"));
        return ("next year's plan beside", table.ToString());
    }

    private (string Layout, string Table) TotalFirst()
    {
        var table = new CorpusTable().Row("TT", "Nguồn kinh phí", "Kế hoạch (triệu đồng)", "Thực hiện (triệu đồng)");
        var number = 0;
        foreach (var (row, labels) in Sources.Reverse())
        {
            var label = write.One(labels);
            table.Row(row is "total" ? string.Empty : $"{++number}", label, Planned(row, label), Spent(row, label));
        }

        return ("total first", table.ToString());
    }

    private (string Layout, string Table) PartsBelow()
    {
        var table = new CorpusTable().Row("Nguồn kinh phí", "Kế hoạch", "Thực hiện", "Ghi chú");
        Each((row, label) =>
        {
            table.Row(label, Planned(row, label), Spent(row, label), string.Empty);
            if (row is "city-budget")
            {
                table.Row("Trong đó: chi tập huấn", "7", "6", string.Empty);
            }
        });
        return ("parts below", table.ToString());
    }

    private (string Layout, string Table) YearsBelow()
    {
        var table = new CorpusTable()
            .Row("v|Nguồn kinh phí", ">2|Kế hoạch", ">2|Thực hiện")
            .Row("^|", "Năm 2023", "Năm 2024", "Năm 2023", "Năm 2024");
        Each((row, label) => table.Row(label, "50", Planned(row, label), "45", Spent(row, label)));
        return ("years under plan and result", table.ToString());
    }

    private (string Layout, string Table) UnspentBeside()
    {
        var table = new CorpusTable().Row("Nguồn kinh phí", "Được giao", write.One("Chưa chi", "Chưa sử dụng", "Chưa thực hiện"), write.One("Đã chi", "Đã sử dụng", "Đã thực hiện"));
        Each((row, label) => table.Row(label, Planned(row, label), "5", Spent(row, label)));
        return ("what was not spent beside", table.ToString());
    }

    private void Each(Action<string, string> add)
    {
        foreach (var (row, labels) in Sources)
        {
            add(row, write.One(labels));
        }
    }

    private decimal Sum(Func<(decimal Planned, decimal Spent), decimal> of) => values.Where(entry => entry.Key is not "total").Sum(entry => of(entry.Value));

    private string Planned(string row, string label) => write.Figure((Key, row, "planned"), label, values[row].Planned, FigureFormat.Millions);

    private string Spent(string row, string label) => write.Figure((Key, row, "spent"), label, values[row].Spent, FigureFormat.Millions);
}
