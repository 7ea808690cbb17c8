using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Tables as Word and others write them: rows and cells within controls, tracked changes and alternatives, odd grids.</summary>
public sealed class TableReadingTests
{
    [Fact]
    public void RowsAndCellsWithinControlsOfNoMeaningAreRead() => Assert.Equal(
        "|a|b|\n|c|d|",
        Lines(Control("", Row(Cell("a") + Cell("b"))) + Row(Cell("c") + Control("", Cell("d")))));

    [Fact]
    public void AControlWithoutContentHoldsNothing() =>
        Assert.Equal("|a|", Lines($"<w:sdt><w:sdtPr/></w:sdt>{Row(Cell("a") + "<w:sdt><w:sdtPr/></w:sdt>")}"));

    [Theory]
    [InlineData("w:ins")]
    [InlineData("w:moveTo")]
    [InlineData("w:customXml")]
    public void RowsAndCellsThatWereAddedAreTaken(string element) => Assert.Equal(
        "|a|b|\n|c|d|",
        Lines($"<{element}>{Row(Cell("a") + Cell("b"))}</{element}>{Row($"{Cell("c")}<{element}>{Cell("d")}</{element}>")}"));

    [Theory]
    [InlineData("<w:del>{0}</w:del>")]
    [InlineData("<w:moveFrom>{0}</w:moveFrom>")]
    public void RowsThatWereDeletedAreLeftOutAndTold(string around)
    {
        var document = new DocxBuilder();
        Assert.Equal("|còn|", Lines(document, Row(Cell("còn")) + around.Replace("{0}", Row(Cell("bỏ")), StringComparison.Ordinal)));
        Assert.Single(Readings.CodesOf(document), FindingCodes.TrackedChangesTaken.Code);
    }

    [Fact]
    public void ARowMarkedAsDeletedIsLeftOutAndTold()
    {
        var document = new DocxBuilder();
        Assert.Equal("|còn|", Lines(document, $"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{Cell("bỏ")}</w:tr>{Row(Cell("còn"))}"));
        Assert.Single(Readings.CodesOf(document), FindingCodes.TrackedChangesTaken.Code);
    }

    [Fact]
    public void ACellMarkedAsDeletedIsLeftOutAndTold()
    {
        var document = new DocxBuilder();
        Assert.Equal("|còn|", Lines(document, Row(Cell("bỏ", """<w:cellDel w:id="1"/>""") + Cell("còn"))));
        Assert.Single(Readings.CodesOf(document), FindingCodes.TrackedChangesTaken.Code);
    }

    [Fact]
    public void OneOfTwoAlternativesIsRead() => Assert.Equal(
        "|mới|b|\n|c|d|",
        Lines(Alternatives(Row(Cell("mới") + Cell("b")), Row(Cell("cũ"))) + Row(Cell("c") + Alternatives(Cell("d"), Cell("e")))));

    [Fact]
    public void WhatIsNeitherRowNorCellIsPassedOver() =>
        Assert.Equal("|a|", Lines($"<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>{Row("<w:bookmarkEnd w:id=\"1\"/>" + Cell("a"))}"));

    [Fact]
    public void ATableWithoutRowsOrCellsIsNone() => Assert.Equal("trước\nsau", Readings.Lines(Readings.Blocks(
        P("trước") + "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>" + "<w:tbl><w:tr/></w:tbl>" + P("sau"))));

    [Fact]
    public void ARowMayBeginFurtherRight() =>
        Assert.Equal("|a|b|c|\n||d|", Lines(Row(Cell("a") + Cell("b") + Cell("c")) + $"<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>{Cell("d")}</w:tr>"));

    [Theory]
    [InlineData(64, 1)]
    [InlineData(2, 40)]
    [InlineData(1, 1000)]
    public void AGridHasAtMostAsManyColumnsAsWordHas(int cells, int span)
    {
        var row = Row(string.Concat(Enumerable.Repeat(Cell("x", $"<w:gridSpan w:val=\"{span}\"/>"), cells)));
        var table = Assert.IsType<TableBlock>(Assert.Single(Blocks(row)));

        Assert.Equal(63, table.Columns.Count);
        Assert.Equal(63, table.Rows[0].Cells.Sum(cell => cell.ColumnSpan));
        Assert.Equal(Math.Min(cells, 63), table.Rows[0].Cells.Count);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("""<w:tblBorders><w:top w:val="nil"/><w:bottom w:val="none"/></w:tblBorders>""", true)]
    [InlineData("""<w:tblBorders><w:top w:val="nil"/><w:bottom w:val="single"/></w:tblBorders>""", false)]
    [InlineData("""<w:tblStyle w:val="plain"/>""", true)]
    [InlineData("""<w:tblStyle w:val="grid"/>""", false)]
    public void ATableHasLinesWhereItsBordersOrItsStyleSaySo(string properties, bool borderless)
    {
        var document = new DocxBuilder().Styles(
            """<w:style w:type="table" w:styleId="plain"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:styleId="grid"><w:name w:val="Table Grid"/></w:style>""");
        var blocks = Readings.Blocks(document, $"<w:tbl><w:tblPr>{properties}</w:tblPr>{Row(Cell("a"))}</w:tbl>");

        Assert.Equal(borderless, Assert.IsType<TableBlock>(Assert.Single(blocks)).Borderless);
    }

    [Fact]
    public void WidthsAreThoseOfTheGridWhereItHasThem()
    {
        var table = Assert.IsType<TableBlock>(Assert.Single(Readings.Blocks(
            $"<w:tbl><w:tblGrid><w:gridCol w:w=\"500\"/><w:gridCol/></w:tblGrid>{Row(Cell("a") + Cell("b") + Cell("c"))}</w:tbl>")));

        Assert.Equal([500, 1000, 1000], table.Columns);
    }

    [Fact]
    public void ASectionThatBeginsWithinACellIsASection()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            Control("section:I", P("Một.")) + $"<w:tbl>{Row($"<w:tc><w:tcPr/>{P("Khung")}{Control("section:II.1", P("Hai."))}</w:tc>")}</w:tbl>"));

        Assert.Equal("Hai.", Readings.Lines(Readings.Section(content, "II.1")));
    }

    [Fact]
    public void RowsOfASectionsControlAreOfThatSection()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body($"<w:tbl>{Control("section:II.1", Row($"<w:tc><w:tcPr/>{P("Hai.")}</w:tc>"))}</w:tbl>"));

        Assert.Equal("Hai.", Readings.Lines(Readings.Section(content, "II.1")));
    }

    [Fact]
    public void ACellThatShowsItsPromptIsNotAnswered()
    {
        string Answer(string content, string properties = "") => $"<w:tbl>{Row(Control("PL5/city-budget/planned", Cell(content), properties))}</w:tbl>";
        Assert.Equal(120, Readings.Cell(Readings.ContentOf(new DocxBuilder().Body(P("Kinh phí"), Answer("120"))), "PL5", "city-budget", "planned")!.Number);
        Assert.Null(Readings.Cell(Readings.ContentOf(new DocxBuilder().Body(P("Kinh phí"), Answer("Click or tap here to enter text.", "<w:showingPlcHdr/>"))), "PL5", "city-budget", "planned"));
    }

    [Fact]
    public void TheFourthTableWithinTablesBecomesParagraphs()
    {
        var table = $"<w:tbl>{Row(Cell("sâu") + Cell("nhất"))}</w:tbl>";
        for (var depth = 0; depth < 3; depth++)
        {
            table = $"<w:tbl>{Row($"<w:tc><w:tcPr/>{table}<w:p/></w:tc>")}</w:tbl>";
        }

        var document = new DocxBuilder();
        var blocks = Readings.Blocks(document, table);

        Assert.Contains("sâu\tnhất", Readings.Lines(blocks), StringComparison.Ordinal);
        Assert.Single(Readings.CodesOf(document), FindingCodes.NestedTableFlattened.Code);
    }

    private static string Row(string cells) => $"<w:tr>{cells}</w:tr>";

    private static string Alternatives(string newer, string older) =>
        $"<mc:AlternateContent><mc:Choice Requires=\"w14\">{newer}</mc:Choice><mc:Fallback>{older}</mc:Fallback></mc:AlternateContent>";

    private static IReadOnlyList<Block> Blocks(string rows) => Readings.Blocks($"<w:tbl><w:tblPr/>{rows}</w:tbl>");

    private static string Lines(string rows) => Readings.Lines(Blocks(rows));

    private static string Lines(DocxBuilder document, string rows) => Readings.Lines(Readings.Blocks(document, $"<w:tbl><w:tblPr/>{rows}</w:tbl>"));
}
