using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

public sealed class FigureTextTests
{
    private static readonly string[] Header = ["STT", "Tên hoạt động", "Ngày bắt đầu", "Số cuộc", "Tổng số", "Nữ"];

    private const string Raised = """<w:vertAlign w:val="superscript"/>""";

    [Fact]
    public void RaisedDigitsBesideANumberAreNoteMarks()
    {
        Assert.Equal(120, Participants(R("120") + R("1", Raised)));
        Assert.Equal(120, Participants(R("2", """<w:vertAlign w:val="subscript"/>""") + R("120")));
        Assert.Equal(120, Participants(R("120", Raised)));
        var answer = new DocxBuilder().Body(P("Kinh phí") + $"<w:p>{Control("PL5/city-budget/planned", R("120") + R("1", Raised))}</w:p>");
        Assert.Equal(120, Readings.Cell(Readings.ContentOf(answer), "PL5", "city-budget", "planned")!.Number);
    }

    [Theory]
    [InlineData("<w:strike/>")]
    [InlineData("<w:dstrike/>")]
    public void StruckTextIsTakenAsDeletedWithAWarning(string struck)
    {
        var document = Document(R("4", struck) + R("5"));
        Assert.Equal(5, Readings.Cell(Readings.ContentOf(document), "PL2", "1", "participants")!.Number);
        Assert.Single(Readings.CodesOf(document), FindingCodes.StruckTextDropped.Code);
        Assert.Equal("còn", Readings.Lines(Readings.Blocks($"<w:p>{R("Bị gạch bỏ ", struck)}{R("còn", """<w:strike w:val="0"/>""")}</w:p>")));
    }

    [Fact]
    public void DaysWithoutAYearAreOfTheYearReportedOn()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(Activities(["1", "Mít tinh", "20/10", "1", "5", "3"])));
        Assert.Equal(new DateOnly(2024, 10, 20), Readings.Cell(content, "PL2", "1", "date")!.Date);
    }

    [Fact]
    public void RowsThatHeadOrAddUpOthersAreNoActivities()
    {
        var document = new DocxBuilder().Body(Activities(
            ["I", "Truyền thông", "", "3", "200", "150"],
            ["1", "Mít tinh", "15/11/2024", "1", "100", "80"],
            ["2", "Cộng đồng chung tay", "10/10/2024", "2", "100", "70"],
            ["", "Cộng truyền thông", "", "3", "200", "150"],
            ["II", "Tập huấn", "", "", "", ""],
            ["1", "Lớp tập huấn", "11/10/2024", "1", "30", "20"],
            ["", "Tổng cộng: 03 hoạt động", "", "4", "230", "170"]));

        var table = Readings.ContentOf(document).Tables[0];

        Assert.Equal(["Mít tinh", "Cộng đồng chung tay", "Lớp tập huấn"], table.Rows.Select(row => row.Label));
        Assert.Equal(230, table.Total!.Cells["participants"].Number);
    }

    [Fact]
    public void RowsUnderALevelAreOfThatLevel()
    {
        var document = new DocxBuilder().Body(P("PHỤ LỤC IV", """<w:jc w:val="center"/>""", "<w:b/>") + Table(
            ["TT", "Cấp, chức danh", "Tổng số", "Trong đó: nữ"],
            ["I", "Cấp quận, huyện", "", ""],
            ["1", "Cấp trưởng", "12", "5"],
            ["2", "Cấp phó", "10", "3"],
            ["II", "Cấp xã, phường", "", ""],
            ["1", "Cấp trưởng", "9", "4"],
            ["2", "Cấp phó", "20", "6"]));

        var rows = Readings.ContentOf(document, Readings.Campaign.FindAgency(AgencyCode.Parse("quan-le-chan"))).Tables[0].Rows;

        Assert.Equal(["district-heads 12", "district-deputies 10", "commune-heads 9", "commune-deputies 20"], rows.Select(row => $"{row.Key} {row.Cells.Values.First().Text}"));
    }

    [Fact]
    public void HeaderRepeatedWithinTheTableIsNoActivity()
    {
        var document = new DocxBuilder().Body(Activities(["1", "Mít tinh", "20/10/2024", "1", "5", "3"], Header, ["2", "Tập huấn", "21/10/2024", "1", "5", "3"]));
        Assert.Equal(["Mít tinh", "Tập huấn"], Readings.ContentOf(document).Tables[0].Rows.Select(row => row.Label));
        Assert.DoesNotContain(FindingCodes.UnreadableNumber.Code, Readings.CodesOf(document));
    }

    private static decimal? Participants(string runs) => Readings.Cell(Readings.ContentOf(Document(runs)), "PL2", "1", "participants")?.Number;

    private static DocxBuilder Document(string runs)
    {
        const string Place = "@@";
        var table = Activities(["1", "Mít tinh", "05/03/2024", "1", Place, "3"]);
        return new DocxBuilder().Body(table.Replace(R(Place), runs, StringComparison.Ordinal));
    }

    private static string Activities(params string[][] rows) => P("PHỤ LỤC II", """<w:jc w:val="center"/>""", "<w:b/>") + Table([Header, .. rows]);
}
