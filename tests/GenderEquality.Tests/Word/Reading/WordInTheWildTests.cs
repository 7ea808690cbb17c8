using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

public sealed class WordInTheWildTests
{
    [Fact]
    public void RunsOfEqualFormattingAreOne()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Readings.Blocks(
            $"<w:p>{R("Công ", "<w:b/>")}{R("tác", "<w:b/>")}{R(" nữ", "<w:i/>")}{R("2", """<w:vertAlign w:val="superscript"/>""")}{R("", "<w:u/>")}</w:p>")));
        Assert.Equal(
            [new TextRun("Công tác") { Bold = true }, new TextRun(" nữ") { Italic = true }, new TextRun("2") { Vertical = VerticalPosition.Superscript }],
            paragraph.Inlines);
    }

    [Fact]
    public void FormattingComesFromStylesAndCancelsItself()
    {
        var document = new DocxBuilder().Styles(
            """
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="b"><w:name w:val="Đậm"/><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="c"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            """);
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Readings.Blocks(
            document, $"""<w:p><w:pPr><w:pStyle w:val="b"/></w:pPr>{R("đậm")}{R(" hai lần", """<w:rStyle w:val="c"/>""")}{R(" thường", """<w:b w:val="0"/>""")}</w:p>""")));
        Assert.Equal([new TextRun("đậm") { Bold = true }, new TextRun(" hai lần thường")], paragraph.Inlines);
    }

    [Fact]
    public void TrackedInsertionsAreTakenAndDeletionsDropped()
    {
        var document = new DocxBuilder();
        var blocks = Readings.Blocks(
            document,
            $"""
            <w:p>{R("Có ")}<w:ins w:id="1">{R("45")}</w:ins><w:del w:id="2"><w:r><w:delText>40</w:delText></w:r></w:del>{R(" vụ")}</w:p>
            <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>{R("nối ")}</w:p><w:p>{R("liền")}</w:p>
            <w:tbl><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:trPr><w:del w:id="4"/></w:trPr>{Cell("bỏ")}</w:tr><w:tr>{Cell("giữ")}</w:tr></w:tbl>
            <w:moveFrom w:id="5">{P("cũ")}</w:moveFrom><w:moveTo w:id="6">{P("mới")}</w:moveTo>
            """);
        Assert.Equal("Có 45 vụ\nnối liền\n|giữ|\nmới", Readings.Lines(blocks));
        Assert.Contains(FindingCodes.TrackedChangesTaken.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void FieldsShowTheirResultAndContentsAreSkipped()
    {
        var begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r>""";
        var separate = """<w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
        var end = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        string Instruction(string text) => $"<w:r><w:instrText>{text}</w:instrText></w:r>";
        var blocks = Readings.Blocks(
            $"""
            <w:p>{begin}{Instruction("TOC \\o")}{separate}{R("Mục lục 1")}</w:p><w:p>{R("Mục lục 2")}{end}</w:p>
            <w:p>{R("Số ")}{begin}{Instruction(" IF ")}{begin}{Instruction("PAGE")}{separate}{R("7")}{end}{Instruction(" = 1")}{separate}{R("kết quả")}{end}</w:p>
            <w:p><w:fldSimple w:instr="DATE">{R("09/12/2024")}</w:fldSimple></w:p>
            <w:p>{begin}{Instruction("""HYPERLINK "https://vi.example/a" """)}{separate}{R("trang")}{end}</w:p>
            """);
        Assert.Equal("Số kết quả\n09/12/2024\ntrang", Readings.Lines(blocks));
        Assert.Equal("https://vi.example/a", Assert.IsType<TextRun>(Assert.IsType<Paragraph>(blocks[2]).Inlines[0]).Link);
    }

    [Fact]
    public void ContentsFieldThatNeverEndsSwallowsNothing() => Assert.Equal(
        "Mục lục\nNội dung",
        Readings.Lines(Readings.Blocks("""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Mục lục</w:t></w:r></w:p><w:p><w:r><w:t>Nội dung</w:t></w:r></w:p>""")));

    [Fact]
    public void NotesBecomeFootnotesOnce()
    {
        var document = new DocxBuilder();
        document.WordPart("footnotes", "footnotes", $"""<w:footnote w:id="-1" w:type="separator">{P("x")}</w:footnote><w:footnote w:id="2">{P("Theo Nghị định 125")}</w:footnote>""");
        document.WordPart("endnotes", "endnotes", $"""<w:endnote w:id="2">{P("Cuối văn bản")}</w:endnote>""");
        Assert.Equal(
            "Một[Theo Nghị định 125]Hai[Cuối văn bản]Ba",
            Readings.Lines(Readings.Blocks(document, $"""<w:p>{R("Một")}<w:r><w:footnoteReference w:id="2"/></w:r>{R("Hai")}<w:r><w:endnoteReference w:id="2"/></w:r>{R("Ba")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>""")));
    }

    [Fact]
    public void AlternateContentAndTextBoxAreReadOnce()
    {
        var document = new DocxBuilder();
        var box = $"<w:txbxContent>{P("Trong khung")}</w:txbxContent>";
        var blocks = Readings.Blocks(
            document,
            $"""
            <w:p>{R("Trước")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R(" sau")}</w:p>
            """);
        Assert.Equal("Trước sau\nTrong khung", Readings.Lines(blocks));
        Assert.Contains(FindingCodes.TextBoxAsText.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void PicturesAreKeptByTheHashOfTheirBytes()
    {
        var document = new DocxBuilder();
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3];
        byte[] emf = [1, 0, 0, 0, .. new byte[36], (byte)' ', (byte)'E', (byte)'M', (byte)'F', 0];
        var first = document.Part("media/image1.png", "image", "image/png", png);
        var second = document.Part("media/image2.bin", "image", "application/octet-stream", emf);
        var bad = document.Part("media/image3.png", "image", "image/png", [1, 2, 3]);
        document.Body(Control("section:I", $"""<w:p>{R("Ảnh")}{Picture(first, "Hội nghị")}{Picture(bad)}<w:r><w:pict><v:shape style="width:72pt;height:1in"><v:imagedata r:id="{second}"/></v:shape></w:pict></w:r></w:p>"""));
        using var report = Readings.Read(document.Build());
        var pictures = Assert.IsType<Paragraph>(Readings.Section(report.Content!, "I")[0]).Inlines.OfType<Picture>().ToList();
        Assert.Equal([(952500L, 476250L), (914400L, 914400L)], pictures.Select(picture => (picture.WidthEmu, picture.HeightEmu)));
        Assert.Equal("Hội nghị", pictures[0].AltText);
        Assert.Equal(["image/png", "image/x-emf"], report.Content!.Media.Select(media => media.ContentType));
        using var stream = report.OpenMedia(pictures[0].Media);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        Assert.Equal(png, copy.ToArray());
        Assert.Equal([FindingCodes.PictureDropped.Code], report.Findings.Select(finding => finding.Code).Where(code => code.StartsWith("GE3", StringComparison.Ordinal)));
    }

    [Fact]
    public void TableKeepsSpansMergesAndNestedTables()
    {
        var blocks = Readings.Blocks(
            $"""
            <w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/></w:tblGrid>
            <w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("A", """<w:vMerge w:val="restart"/>""")}{Cell("B", """<w:gridSpan w:val="2"/>""")}</w:tr>
            <w:tr>{Cell("", "<w:vMerge/>")}<w:tc>{Table(["x", "y"])}</w:tc></w:tr></w:tbl>
            """);
        var table = Assert.IsType<TableBlock>(Assert.Single(blocks));
        Assert.Equal([1000, 2000, 3000], table.Columns);
        Assert.False(table.Borderless);
        Assert.True(table.Rows[0].Header);
        Assert.Equal([RowMerge.Start, RowMerge.Continue], table.Rows.Select(row => row.Cells[0].Merge));
        Assert.All(table.Rows, row => Assert.Equal(3, row.Cells.Sum(cell => cell.ColumnSpan)));
        Assert.IsType<TableBlock>(table.Rows[1].Cells[1].Blocks[0]);
        Assert.IsType<Paragraph>(table.Rows[1].Cells[1].Blocks[^1]);
    }

    [Fact]
    public void DecomposedTextAndForbiddenCharactersAreCleaned()
    {
        var blocks = Readings.Blocks($"""<w:p>{R("Bi")}{R("̀nh", "<w:b/>")}{R(" đẳng")}</w:p>{"<w:p><w:r><w:t>a&#x1;b&#xB;c&#xFFFE;</w:t></w:r></w:p>"}""");
        Assert.Equal("Bình đẳng\nabc", Readings.Lines(blocks));
    }

    [Fact]
    public void HiddenTextCapitalsSymbolsAndBreaksAreReadAsSeen() => Assert.Equal(
        "HỌP⏎- • ✓\tx",
        Readings.Lines(Readings.Blocks($"""<w:p>{R("họp", "<w:caps/>")}{R("ẩn", "<w:vanish/>")}<w:r><w:br/><w:noBreakHyphen/></w:r>{R(" \uF0B7 ", """<w:rFonts w:hAnsi="Symbol"/>""")}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:tab/><w:t>x</w:t><w:softHyphen/></w:r></w:p>""")));

    [Fact]
    public void EquationsAndSmartArtBecomeText()
    {
        var document = new DocxBuilder();
        var data = document.Part("diagrams/data1.xml", "diagramData", "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml", "<dgm:dataModel xmlns:dgm=\"d\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r><a:t>Sơ đồ</a:t></a:r></a:p></dgm:dataModel>"u8.ToArray());
        var blocks = Readings.Blocks(
            document,
            $"""
            <w:p><m:oMath><m:f><m:num><m:r><m:t>nữ</m:t></m:r></m:num><m:den><m:r><m:t>a+b</m:t></m:r></m:den></m:f></m:oMath></w:p>
            <w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="d"><dgm:relIds r:dm="{data}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
            """);
        Assert.StartsWith("nữ/(a+b)\nSơ đồ", Readings.Lines(blocks), StringComparison.Ordinal);
        Assert.Subset(Readings.CodesOf(document).ToHashSet(StringComparer.Ordinal), new HashSet<string>([FindingCodes.EquationAsText.Code, FindingCodes.SmartArtDropped.Code], StringComparer.Ordinal));
    }

    [Fact]
    public void StrictFilesReadLikeOthers()
    {
        var document = new DocxBuilder { Strict = true };
        var picture = document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        Assert.Equal("Nội dung▣", Readings.Lines(Readings.Blocks(document, $"<w:p>{R("Nội dung")}{Picture(picture)}</w:p>")));
    }

    [Fact]
    public void OnlyPlainAddressesStayLinks()
    {
        var document = new DocxBuilder();
        var good = document.External("hyperlink", "https://haiphong.example/tin?a=1&b=2");
        var bad = document.External("hyperlink", "file:///C:/x.docx");
        var broken = document.External("hyperlink", "http://a b@c:x");
        var paragraph = Assert.IsType<Paragraph>(Readings.Blocks(document, $"""<w:p><w:hyperlink r:id="{good}">{R("a")}</w:hyperlink><w:hyperlink r:id="{bad}">{R("b")}</w:hyperlink><w:hyperlink r:id="{broken}">{R("c")}</w:hyperlink></w:p>""")[0]);
        Assert.Equal([new TextRun("a") { Link = "https://haiphong.example/tin?a=1&b=2" }, new TextRun("bc")], paragraph.Inlines);
    }

    [Fact]
    public void TablesDeepInEachOtherBecomeParagraphs()
    {
        var xml = P("sâu");
        for (var i = 0; i < 12; i++)
        {
            xml = $"<w:tbl><w:tr><w:tc>{xml}</w:tc></w:tr></w:tbl>";
        }

        var document = new DocxBuilder();
        Assert.Contains("sâu", Readings.Lines(Readings.Blocks(document, xml)), StringComparison.Ordinal);
        Assert.Contains(FindingCodes.NestedTableFlattened.Code, Readings.CodesOf(document));
    }
}
