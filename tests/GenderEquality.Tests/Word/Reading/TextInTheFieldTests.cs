using GenderEquality.Functions.Reports.Content;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Text that files hold in unusual ways: as the choice of a form field, in an odd letter, or as a prompt that is none of the officer's.</summary>
public sealed class TextInTheFieldTests
{
    private const string Controls2010 = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    [Fact]
    public void FieldsOfOlderFormsShowTheirChoice()
    {
        using var report = Readings.Read(CaseFile.Open("reports-from-the-field/w01-formfields"));
        Assert.Equal("Kế hoạch năm: Đã thực hiện; có ban chỉ đạo ☒ ; văn bản số 12/KH", Readings.Lines(Readings.Section(report.Content!, "I")));
        Assert.Equal(120m, report.Content!.Tables.Single().Rows[0].Cells["planned"].Number);
    }

    [Theory]
    [InlineData("""<w:checkBox><w:default w:val="1"/></w:checkBox>""", "", "☒")]
    [InlineData("""<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>""", "", "☐")]
    [InlineData("""<w:ddList><w:listEntry w:val="Có"/><w:listEntry w:val="Không"/></w:ddList>""", "", "Có")]
    [InlineData("""<w:ddList><w:default w:val="1"/><w:listEntry w:val="Có"/><w:listEntry w:val="Không"/></w:ddList>""", "", "Không")]
    [InlineData("""<w:ddList><w:listEntry w:val="Chọn một mục"/><w:listEntry w:val="Không"/></w:ddList>""", "", "")]
    [InlineData("""<w:ddList><w:result w:val="1"/><w:listEntry w:val="Có"/><w:listEntry w:val="Không"/></w:ddList>""", "Không", "Không")]
    [InlineData("""<w:ddList><w:result w:val="9"/><w:listEntry w:val="Có"/></w:ddList>""", "", "")]
    public void ChoiceIsReadOnce(string data, string result, string expected) => Assert.Equal("a" + expected, Readings.Lines(Readings.Blocks(
        $"""<w:p>{R("a")}<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{(result.Length > 0 ? R(result) : string.Empty)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""")));

    [Theory]
    [InlineData("""<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>""", "☒", "☒")]
    [InlineData("""<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>""", "", "☒")]
    [InlineData("""<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>""", "", "☐")]
    [InlineData("""<w:dropDownList w:lastValue="2"><w:listItem w:displayText="Đạt" w:value="1"/><w:listItem w:displayText="Chưa đạt" w:value="2"/></w:dropDownList>""", "", "Chưa đạt")]
    [InlineData("""<w:comboBox><w:listItem w:displayText="Đạt" w:value="1"/></w:comboBox>""", "Tự gõ", "Tự gõ")]
    public void ContentControlsShowTheirChoice(string properties, string text, string expected) => Assert.Equal("a" + expected, Readings.Lines(Readings.Blocks(
        $"""<w:p {Controls2010}>{R("a")}<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{(text.Length > 0 ? R(text) : string.Empty)}</w:sdtContent></w:sdt></w:p>""")));

    [Fact]
    public void EthIsTheVietnameseLetter()
    {
        using var report = Readings.Read(CaseFile.Open("reports-from-the-field/w12-eth-nfd"));
        Assert.Equal("Đã ban hành kế hoạch bình đẳng giới; hoà giải.", Readings.Lines(Readings.Section(report.Content!, "I")));
    }

    [Fact]
    public void PromptOfWordIsNoAnswer()
    {
        using var report = Readings.Read(CaseFile.Open("reports-from-the-field/v01-placeholder"));
        Assert.Empty(report.Content!.Sections);
    }

    [Theory]
    [InlineData("Klicken oder tippen Sie hier, um Text einzugeben.", "", "")]
    [InlineData("单击或点击此处输入文字。", "", "")]
    [InlineData("クリックまたはタップしてテキストを入力してください。", "", "")]
    [InlineData("Щелкните или коснитесь здесь, чтобы ввести текст.", "", "")]
    [InlineData("คลิกหรือแตะที่นี่เพื่อใส่ข้อความ", "", "")]
    [InlineData("Haz clic o pulsa aquí para escribir texto.", "", "")]
    [InlineData("Nhấn vào đây để nhập văn bản.", "", "")]
    [InlineData("[Nhập nội dung]", "", "")]
    [InlineData("57,5 😀", "", "57,5 😀")]
    [InlineData("Wert einsetzen", "<w:rStyle w:val=\"Platzhaltertext\"/>", "")]
    [InlineData("Đã ban hành kế hoạch.", "", "Đã ban hành kế hoạch.")]
    public void PromptsOfOtherLanguagesAreNone(string text, string run, string expected) => Assert.Equal(expected, Readings.Lines(Readings.Section(Readings.ContentOf(
        new DocxBuilder().Body(P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", run: "<w:b/>"), $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P(text, run: run)}</w:sdtContent></w:sdt>")), "I")));

    [Fact]
    public void PromptThatTheDocumentKeepsIsNone()
    {
        var document = new DocxBuilder();
        document.Part("glossary/document.xml", "glossaryDocument", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml", System.Text.Encoding.UTF8.GetBytes(
            $"""<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docParts><w:docPart><w:docPartPr><w:name w:val="P1"/></w:docPartPr><w:docPartBody>{P("Ghi vào đây")}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"""));
        Assert.Equal("sau", Readings.Lines(Readings.Blocks(document, $"""<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="P1"/></w:placeholder><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P("Ghi vào đây")}</w:sdtContent></w:sdt>{P("sau")}""")));
    }

    [Fact]
    public void PictureInAControlThatForgotItsMarkIsContent()
    {
        var document = new DocxBuilder();
        var picture = document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        Assert.Equal("a\n▣", Readings.Lines(Readings.Blocks(document, $"{P("a")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>{Picture(picture)}</w:p></w:sdtContent></w:sdt>")));
    }

    [Fact]
    public void LinesOfCellsAreKept()
    {
        using var report = Readings.Read(CaseFile.Open("reading/19-cell-borders-lost"));
        var table = Assert.Single(Readings.Section(report.Content!, "I").OfType<TableBlock>());
        Assert.False(table.Borderless);
        Assert.All(table.Rows.SelectMany(row => row.Cells), cell => Assert.Null(cell.Lines));
    }

    [Fact]
    public void LinesOfSomeCellsAreKeptAsTheyAre()
    {
        const string Top = """<w:tcBorders><w:top w:val="single"/><w:left w:val="nil"/></w:tcBorders>""";
        var table = Assert.IsType<TableBlock>(Readings.Blocks($"<w:tbl><w:tr>{Cell("a", Top)}{Cell("b")}</w:tr></w:tbl>").Single());
        Assert.False(table.Borderless);
        Assert.Equal([CellSides.Top, CellSides.None], table.Rows[0].Cells.Select(cell => cell.Lines));
    }

    [Fact]
    public void LinesThatLeadToATabAreKept()
    {
        var paragraph = Assert.IsType<Paragraph>(Readings.Blocks($"""<w:p><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs></w:pPr>{R("Tổng số")}<w:r><w:tab/></w:r>{R("12")}</w:p>""").Single());
        Assert.Equal([new TabStop(9000, Alignment.Right, TabLeader.Dots)], paragraph.Tabs);
        Assert.Equal("Tổng số\t12", Readings.Lines([paragraph]));
    }
}
