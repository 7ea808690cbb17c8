using System.Globalization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Demo.Samples;

/// <summary>Makes the sample report of an agency: plausible Vietnamese content of its own, the same every time.</summary>
public static class SampleReports
{
    /// <summary>What the agency writes.</summary>
    public static SampleReport Create(Campaign campaign, Agency agency, SampleKind kind = SampleKind.Complete)
    {
        var answers = new SampleText(campaign, agency).Create(kind);
        if (kind.HasFlag(SampleKind.NothingToReport))
        {
            return new SampleReport { Answers = answers, Cells = NoCells, FreeRows = NoRows };
        }

        if (kind.HasFlag(SampleKind.Illustrated))
        {
            Illustrate(campaign, agency, answers);
        }

        if (kind.HasFlag(SampleKind.PersonalData))
        {
            var tag = answers.Keys.First();
            answers[tag] = [.. answers[tag], new SampleParagraph(PersonalLine)];
        }

        var report = new SampleReport
        {
            Answers = answers,
            Cells = new SampleFigures(campaign, agency).Cells(),
            FreeRows = new SampleActivities(campaign, agency).Rows(),
        };
        return kind.HasFlag(SampleKind.WrongFigures) ? SpoiledFigures.In(campaign, agency, report) : report;
    }

    /// <summary>The agency's template, filled in: a Word file as the agency would upload it. The same template gives the same bytes.</summary>
    public static byte[] Fill(byte[] template, Campaign campaign, Agency agency, SampleKind kind = SampleKind.Complete) =>
        SampleDocument.Fill(template, Create(campaign, agency, kind));

    private const string PersonalLine = "Đã hỗ trợ bà Nguyễn Thị Hoa, điện thoại 0912 345 678, tiếp cận dịch vụ tư vấn tâm lý.";

    private static readonly Dictionary<string, string> NoCells = [];

    private static readonly Dictionary<TableKey, IReadOnlyList<IReadOnlyList<string>>> NoRows = [];

    // In the section with the most to show: the first on communication, or the first of all.
    private static void Illustrate(Campaign campaign, Agency agency, Dictionary<string, IReadOnlyList<SampleBlock>> answers)
    {
        var tag = answers.ContainsKey("section:II.2.3") ? "section:II.2.3" : answers.Keys.First();
        var random = new SampleRandom($"{campaign.Id}/{agency.Code}/pictures");
        string[] quarters = ["Quý I", "Quý II", "Quý III", "Quý IV"];
        var counts = quarters.Select(_ => random.Between(3, 24)).ToList();
        var people = counts.Select(count => count * random.Between(40, 90)).ToList();
        answers[tag] =
        [
            .. answers[tag],
            new SampleParagraph("Số hoạt động và số người tham gia theo từng quý như bảng và biểu đồ dưới đây:"),
            new SampleTable(
                ["Thời gian", "Số hoạt động", "Số người tham gia"],
                [.. quarters.Select((quarter, i) => new[] { quarter, counts[i].ToString(CultureInfo.InvariantCulture), VietnameseFormat.Number(people[i]) })]),
            new SamplePicture(BarChartPng.Draw(counts, random.Between(0, 5)), $"Hình 1. Số hoạt động truyền thông theo quý của {agency.Name}"),
        ];
    }
}
