using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>Next year's campaign made of last year's.</summary>
public sealed class NextYearTests
{
    private static readonly KnownFigure Figure = new(null, TableKey.Parse("PL1"), "1.1", 45.6m);

    [Fact]
    public void NextYearOfTheShippedCampaignHasNoFault()
    {
        var next = Drafts.NextOfShipped(Figure);

        var check = DraftCheck.Of(next.Document);

        Assert.Empty(check.Faults);
        Assert.Equal(("binh-dang-gioi-2025", 2025), (check.Campaign!.Id.ToString(), check.Campaign.Year));
        Assert.Equal(next.Id, check.Campaign.Id);
    }

    [Fact]
    public void DatesMoveToTheSameDayOfNextYear()
    {
        var next = DraftCheck.Of(Drafts.NextOfShipped().Document).Campaign!;

        Assert.Equal((new DateOnly(2025, 11, 1), new DateOnly(2025, 12, 10)), (next.OpensOn, next.DueBefore));
        Assert.Equal((new DateOnly(2025, 11, 15), new DateOnly(2025, 12, 15)), (next.ActionPeriod!.From, next.ActionPeriod.To));
        Assert.Equal(new DateOnly(2025, 2, 28), YearMove.Next(new DateOnly(2024, 2, 29)));
    }

    [Fact]
    public void YearsInWordsMoveAndGoalsStay()
    {
        var next = DraftCheck.Of(Drafts.NextOfShipped().Document).Campaign!;

        Assert.Equal("Kết quả thực hiện công tác bình đẳng giới năm 2025", next.Title);
        var table = next.Tables[0];
        Assert.Equal("Số liệu năm 2025", table.Columns[0].Group);
        Assert.Equal("Kết quả năm 2024", table.Columns.Single(column => column.Role == ColumnRole.Previous).Header);
        Assert.Contains(next.SignedReport.Sections, section => section.Heading.EndsWith("NHIỆM VỤ NĂM 2026", StringComparison.Ordinal));
        Assert.Contains(next.Statements.Sentences, sentence => sentence.Text.Contains("mục tiêu đến năm 2025", StringComparison.Ordinal));
        Assert.Contains(next.Statements.Sentences, sentence => sentence.Text.Contains("đến ngày 15/12/2025", StringComparison.Ordinal));
        Assert.Equal("131/KH-UBND", next.LegalBases[3].Number);
    }

    [Fact]
    public void TargetsOfYearsGoneByEnd()
    {
        var second = Drafts.NextOfShipped();
        var third = NextYear.Of(second.Document, DraftCheck.Of(second.Document).Campaign!, []);

        Assert.All(DraftCheck.Of(second.Document).Campaign!.Indicators.Where(indicator => indicator.Targets.Count > 0), indicator => Assert.Equal(2025, indicator.Targets[0].Year));
        Assert.Equal([2030], DraftCheck.Of(third.Document).Campaign!.TargetYears);
        Assert.Contains(third.Open, open => open.Place.Part is "indicators" && open.Text.Contains("đã hết hạn", StringComparison.Ordinal));
        Assert.DoesNotContain("\"year\": 2025,", third.Document["statements"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(DraftCheck.Of(third.Document).Faults);
    }

    [Fact]
    public void LastOfficialFiguresBecomePreviousFigures()
    {
        var next = Drafts.NextOfShipped(Figure);

        Assert.Equal([Figure], DraftCheck.Of(next.Document).Campaign!.PreviousFigures);
        Assert.Contains(Drafts.NextOfShipped().Open, open => open.Place.Part is "previousFigures" && open.Text.Contains("chưa có bản chính thức", StringComparison.Ordinal));
    }

    [Fact]
    public void CalendarIsEmptiedAndSaid()
    {
        var next = Drafts.NextOfShipped();

        var calendar = DraftCheck.Of(next.Document).Campaign!.Calendar;
        Assert.Empty(calendar.Holidays);
        Assert.Empty(calendar.MakeUpDays);
        Assert.Equal([DayOfWeek.Saturday, DayOfWeek.Sunday], calendar.Weekend);
        Assert.Contains(next.Open, open => open.Place.Part is "calendar");
    }

    [Fact]
    public void DocumentsOfLastYearAreSaid() =>
        Assert.Contains(Drafts.NextOfShipped().Open, open => open.Place.ToKey() is "legalBases.5" && open.Text.Contains("1303/LĐTBXH-VBĐG", StringComparison.Ordinal));

    [Theory]
    [InlineData("binh-dang-gioi-2024", "binh-dang-gioi-2025")]
    [InlineData("2024-tre-em", "2025-tre-em")]
    [InlineData("tre-em", "tre-em-2025")]
    public void IdIsRenamed(string id, string next) => Assert.Equal(next, new YearMove(2024).Move(CampaignId.Parse(id)).ToString());

    [Theory]
    [InlineData("năm 2024 so với năm 2023", "năm 2025 so với năm 2024")]
    [InlineData("Kế hoạch giai đoạn 2021-2024", "Kế hoạch giai đoạn 2021-2024")]
    [InlineData("đến năm 2024 đạt 60%", "đến năm 2024 đạt 60%")]
    [InlineData("năm 2020", "năm 2020")]
    [InlineData("ngày 29/3/2024", "ngày 29/3/2024")]
    public void OnlyYearsOfTheReportMove(string text, string moved) => Assert.Equal(moved, new YearMove(2024).Move(text));

    [Fact]
    public void CampaignFromScratchHasNoFault()
    {
        var blank = BlankCampaign.Of(CampaignId.Parse("tre-em-2026"), "Kết quả thực hiện công tác trẻ em năm 2026", 2026);

        Assert.Empty(DraftCheck.Of(blank).Faults);
    }

    [Theory]
    [InlineData("Sở Y tế", "so-y-te")]
    [InlineData("  Đài PT&TH  ", "dai-pt-th")]
    [InlineData("UBND quận Hồng Bàng", "ubnd-quan-hong-bang")]
    public void SlugIsAscii(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void LastYearsDocumentIsLeftAlone()
    {
        var file = Drafts.ShippedFile();
        var before = file.ToJsonString();

        NextYear.Of(file, ShippedCampaigns.Load(Drafts.Shipped), []);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(before), file));
    }
}
