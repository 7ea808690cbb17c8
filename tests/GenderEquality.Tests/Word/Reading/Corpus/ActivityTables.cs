using System.Globalization;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Lists of activities (PL2), with the sums that officers put into them.</summary>
internal sealed class ActivityTables(CorpusWriter write)
{
    private const string Key = "PL2";

    private static readonly string[] Names = ["Hội nghị phổ biến Luật Bình đẳng giới", "Lớp tập huấn cho cộng tác viên", "Truyền thông tại trường học", "Tọa đàm về phòng, chống bạo lực", "Hội thi tìm hiểu pháp luật", "Phát thanh tại cơ sở"];

    private readonly List<(string Name, int Sessions, int People, int Women)> activities = [];

    /// <summary>One of the layouts.</summary>
    public (string Layout, string Table) Draw()
    {
        foreach (var name in Names)
        {
            var people = write.Number(60, 900);
            activities.Add((name, write.Number(1, 9), people, write.Number(1, people)));
        }

        return write.One<Func<(string, string)>>(Plain, TotalLast, HalfYears, NumberedGroups, DashedParts, TwoTables, CarriedOver)();
    }

    private (string Layout, string Table) Plain()
    {
        var table = Head();
        foreach (var activity in activities)
        {
            Add(table, activity);
        }

        return ("list", table.ToString());
    }

    private (string Layout, string Table) TotalLast()
    {
        var table = Head();
        foreach (var activity in activities)
        {
            Add(table, activity);
        }

        Sum(table, write.One("Tổng cộng", "TỔNG SỐ", "Cộng"), activities);
        return ("total last", table.ToString());
    }

    private (string Layout, string Table) HalfYears()
    {
        var table = Head();
        foreach (var (half, items) in new[] { ("6 tháng đầu năm", activities[..3]), ("6 tháng cuối năm", activities[3..]) })
        {
            foreach (var activity in items)
            {
                Add(table, activity);
            }

            Sum(table, "Tổng " + half, items);
        }

        Sum(table, "Tổng cộng cả năm", activities);
        return ("half years", table.ToString());
    }

    private (string Layout, string Table) NumberedGroups()
    {
        var roman = write.One(true, false);
        var table = Head();
        foreach (var (i, (name, items)) in new[] { ("Truyền thông", activities[..2]), ("Tập huấn", activities[2..]) }.Index())
        {
            Sum(table, (roman ? new[] { "I. ", "II. " }[i] : $"{i + 1}. ") + name, items);
            foreach (var (j, activity) in items.Index())
            {
                Add(table, activity with { Name = string.Create(CultureInfo.InvariantCulture, $"{i + 1}.{j + 1}. {activity.Name}") });
            }
        }

        return ("numbered groups with sums", table.ToString());
    }

    private (string Layout, string Table) DashedParts()
    {
        var table = Head();
        foreach (var (name, items) in new[] { ("1. Hoạt động truyền thông", activities[..3]), ("2. Hoạt động tập huấn", activities[3..]) })
        {
            Sum(table, name, items);
            foreach (var activity in items)
            {
                Add(table, activity with { Name = "- " + activity.Name });
            }
        }

        return ("dashes under sums", table.ToString());
    }

    private (string Layout, string Table) TwoTables()
    {
        var first = Head();
        foreach (var activity in activities[..3])
        {
            Add(first, activity);
        }

        var second = new CorpusTable();
        foreach (var activity in activities[3..])
        {
            Add(second, activity);
        }

        return ("going on in a second table", first + DocxBuilder.P(string.Empty) + second);
    }

    private (string Layout, string Table) CarriedOver()
    {
        var table = Head();
        foreach (var activity in activities[..3])
        {
            Add(table, activity);
        }

        Sum(table, write.One("Cộng mang sang", "Cộng chuyển trang"), activities[..3]);
        Sum(table, write.One("Mang sang", "Trang trước chuyển sang"), activities[..3]);
        foreach (var activity in activities[3..])
        {
            Add(table, activity);
        }

        Sum(table, "Tổng cộng", activities);
        return ("sums carried over", table.ToString());
    }

    private CorpusTable Head() => new CorpusTable()
        .Row("v|Tên hoạt động", "v|Loại hoạt động", write.One("v|Số cuộc", "v|Số lớp"), ">2|Người tham gia")
        .Row("^|", "^|", "^|", write.One("Tổng số", "Tổng"), write.One("Nữ", "Trong đó nữ"));

    private void Add(CorpusTable table, (string Name, int Sessions, int People, int Women) activity) => table.Row(
        activity.Name,
        "truyền thông",
        Cell(activity.Name, "sessions", activity.Sessions, [FigureFormat.Plain]),
        Cell(activity.Name, "participants", activity.People, FigureFormat.Counts),
        Cell(activity.Name, "women", activity.Women, FigureFormat.Counts));

    private static void Sum(CorpusTable table, string label, IReadOnlyList<(string Name, int Sessions, int People, int Women)> items) =>
        table.Row(label, string.Empty, $"{items.Sum(item => item.Sessions)}", $"{items.Sum(item => item.People)}", $"{items.Sum(item => item.Women)}");

    private string Cell(string name, string column, int value, IReadOnlyList<FigureFormat> ways) => write.Figure((Key, name, column), name, value, ways);
}
