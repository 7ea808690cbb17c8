using System.Text;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Documents that other programs insert as a whole, and that Word takes in only when it opens the file.</summary>
public sealed class ChunkTests
{
    [Fact]
    public void WordFileIsReadInPlace()
    {
        using var report = Readings.Read(CaseFile.Open("reports-from-the-field/w07-altchunk"));
        Assert.Contains("Lãnh đạo cơ quan phân công một đồng chí phụ trách", Readings.Lines(Readings.Section(report.Content!, "I")), StringComparison.Ordinal);
        Assert.StartsWith("Trước.", Readings.Lines(Readings.Section(report.Content!, "I")), StringComparison.Ordinal);
        Assert.Equal(1997m, Readings.Cell(report.Content!, "PL1", "4.1", "numerator")?.Number);
    }

    [Fact]
    public void WebPageIsReadInPlace()
    {
        using var report = Readings.Read(CaseFile.Open("reports-from-the-field/w08-altchunk-html"));
        Assert.Equal("Trước.\nNội dung chính ở đây.\nSau.", Readings.Lines(Readings.Section(report.Content!, "I")));
    }

    [Fact]
    public void WebPagesHaveTablesListsAndLooks()
    {
        const string Page =
            """
            <html><head><title>Không đọc</title><style>p { margin: 0 }</style></head><body><!-- bỏ -->
            <h2>Kết quả</h2><p>Mở <b>05</b> lớp&nbsp;&amp; 2&#160;hội thảo<br>cho cán bộ
            <ul><li>Một<li>Hai</ul>
            <table><tr><th rowspan="2">Tên<th colspan=2>Số</tr><tr><td>Nam<td>Nữ</tr><tr><td>A</td><td>1</td><td><p>2</p></td></tr></table>
            Cuối <img src="a.png">
            """;
        var document = Inserted("text/html", Encoding.UTF8.GetBytes(Page));
        var blocks = Readings.Section(Readings.ContentOf(document), "I");
        Assert.Equal("Mở đầu\nKết quả\nMở 05 lớp & 2 hội thảo⏎cho cán bộ\n- Một\n- Hai\n|Tên|Số|\n||Nam|Nữ|\n|A|1|2|\nCuối", Readings.Lines(blocks).Replace(" \n", "\n", StringComparison.Ordinal).TrimEnd());
        Assert.True(Assert.IsType<Paragraph>(blocks[2]).Inlines.OfType<TextRun>().Single(run => string.Equals(run.Text, "05", StringComparison.Ordinal)).Bold);
        Assert.Contains(FindingCodes.PictureDropped.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void PlainTextIsReadInPlace() =>
        Assert.Equal("Mở đầu\nMột\nHai", Readings.Lines(Readings.Section(Readings.ContentOf(Inserted("text/plain", "Một\r\nHai"u8.ToArray())), "I")));

    [Theory]
    [InlineData("application/rtf", "{\\rtf1 Xin chào}")]
    [InlineData("message/rfc822", "MIME-Version: 1.0\n\n<p>a</p>")]
    [InlineData("application/xml", "<pkg:package xmlns:pkg=\"x\"/>")]
    public void WhatCannotBeReadIsNamedWithWhatToDo(string type, string text)
    {
        using var report = Readings.Read(Inserted(type, Encoding.UTF8.GetBytes(text)).Build());
        var finding = Assert.Single(report.Findings, finding => string.Equals(finding.Code, FindingCodes.ChunkNotRead.Code, StringComparison.Ordinal));
        Assert.Equal("Mục I", finding.Place);
        Assert.Contains("mở báo cáo bằng Word, lưu lại", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PicturesOfAnInsertedFileCanBeOpened()
    {
        var inner = new DocxBuilder();
        var picture = inner.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G', 1]);
        inner.Body($"<w:p>{R("a")}{Picture(picture)}</w:p>");
        using var report = Readings.Read(Inserted("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", inner.Build().ToArray()).Build());
        using var bytes = report.OpenMedia(Assert.Single(report.Content!.Media).Id);
        Assert.Equal(0x89, bytes.ReadByte());
    }

    [Fact]
    public void AFileWithinItselfEnds()
    {
        var bytes = new DocxBuilder().Body(P("trong cùng")).Build().ToArray();
        for (var i = 0; i < 6; i++)
        {
            bytes = Inserted("application/x", bytes).Build().ToArray();
        }

        using var report = Readings.Read(new MemoryStream(bytes));
        Assert.Contains(report.Findings, finding => string.Equals(finding.Code, FindingCodes.ChunkNotRead.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void MacrosOfAnInsertedFileRefuseTheWhole()
    {
        var inner = new DocxBuilder().Body(P("x"));
        inner.Part("vbaProject.bin", "vbaProject", "application/vnd.ms-office.vbaProject", [1]);
        using var report = Readings.Read(Inserted("application/x", inner.Build().ToArray()).Build());
        Assert.Equal([FindingCodes.Macros.Code], report.Findings.Select(finding => finding.Code));
    }

    private static DocxBuilder Inserted(string type, byte[] bytes)
    {
        var document = new DocxBuilder();
        var id = document.Part("chunk.dat", "aFChunk", type, bytes);
        return document.Body(Control("section:I", $"{P("Mở đầu")}<w:altChunk r:id=\"{id}\"/>"));
    }
}
