using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Demo.Samples;

/// <summary>Rows of tables that agencies fill with rows of their own: activities of the year.</summary>
internal sealed class SampleActivities(Campaign campaign, Agency agency)
{
    private const string Launch = "Lễ phát động Tháng hành động vì bình đẳng giới";

    private static readonly string[] Names =
    [
        "Hội nghị phổ biến Luật Bình đẳng giới cho {0}",
        "Lớp tập huấn kỹ năng phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
        "Tọa đàm về {1}",
        Launch,
        "Truyền thông lưu động tại {2}",
        "Hội thi tìm hiểu kiến thức về bình đẳng giới",
        "Phát hành tài liệu hỏi - đáp về bình đẳng giới",
        "Nói chuyện chuyên đề với {0}",
    ];

    private static readonly string[] Types = ["tập huấn", "truyền thông", "hội thảo", "tọa đàm", "hội thi"];

    private readonly SampleRandom random = new($"{campaign.Id}/{agency.Code}/activities");

    /// <summary>Rows by table.</summary>
    public Dictionary<TableKey, IReadOnlyList<IReadOnlyList<string>>> Rows() => ReportRows.TablesOf(campaign, agency)
        .Where(table => table.RowSource == TableRowSource.Free)
        .ToDictionary(table => table.Key, table => (IReadOnlyList<IReadOnlyList<string>>)[.. random.Some(Names, random.Between(3, 8)).Select(name => Row(table, name))]);

    private List<string> Row(AppendixTable table, string name)
    {
        var topic = SampleTopic.Of(agency);
        var cells = new List<string> { string.Format(CultureInfo.InvariantCulture, name, topic.People, topic.Field, topic.Places) };
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            cells.Add(column.Kind switch
            {
                ColumnKind.Text => random.Of(Types),
                ColumnKind.Date => VietnameseFormat.Date(Day(name)),
                _ => VietnameseFormat.Number(numbers[column.Key] = Number(table, column, numbers)),
            });
        }

        return cells;
    }

    private DateOnly Day(string name) => campaign.ActionPeriod is { } period && string.Equals(name, Launch, StringComparison.Ordinal)
        ? period.From.AddDays(random.Between(0, 9))
        : new DateOnly(campaign.Year, random.Between(2, 11), random.Between(1, 28));

    private int Number(AppendixTable table, TableColumn column, Dictionary<string, int> before)
    {
        var part = table.Checks.FirstOrDefault(check => check.Kind == FigureCheckKind.PartOfWhole && string.Equals(check.Subject, column.Key, StringComparison.Ordinal));
        if (part is not null && before.TryGetValue(part.Against[0], out var whole))
        {
            return whole * random.Between(42, 88) / 100;
        }

        return column.Unit switch
        {
            "cuộc" => random.Between(1, 6),
            "người" => random.Between(35, 620),
            _ => random.Between(0, 12) * 50,
        };
    }
}
