using GenderEquality.Functions.Submissions;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

public sealed class FigureTextTests
{
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

    private static decimal? Participants(string runs) => Readings.Cell(Readings.ContentOf(Document(runs)), "PL2", "1", "participants")?.Number;

    private static DocxBuilder Document(string runs)
    {
        const string Place = "@@";
        var table = Table(["STT", "Tên hoạt động", "Ngày bắt đầu", "Số cuộc", "Tổng số", "Nữ"], ["1", "Mít tinh", "05/03/2024", "1", Place, "3"]);
        return new DocxBuilder().Body(P("PHỤ LỤC II", """<w:jc w:val="center"/>""", "<w:b/>") + table.Replace(R(Place), runs, StringComparison.Ordinal));
    }
}
