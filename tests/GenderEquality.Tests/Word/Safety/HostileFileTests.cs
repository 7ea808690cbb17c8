using System.IO.Compression;
using System.Text;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Safety;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Safety;

public sealed class HostileFileTests
{
    public static TheoryData<string, string> OtherFormats => new()
    {
        { "", FindingCodes.EmptyFile.Code },
        { "Xin chào", FindingCodes.NotWord.Code },
        { "%PDF-1.7\n", FindingCodes.PdfAlone.Code },
        { "{\\rtf1\\ansi }", FindingCodes.RichText.Code },
        { "\u0089PNG\r\n", FindingCodes.Photograph.Code },
        { "<html><body>x</body></html>", FindingCodes.WebPage.Code },
        { "Rar!\u001a\u0007", FindingCodes.Archive.Code },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", FindingCodes.OldWord.Code },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....M\0a\0t\0O\0S\0T\0", FindingCodes.WpsWriter.Code },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", FindingCodes.Encrypted.Code },
    };

    [Theory]
    [MemberData(nameof(OtherFormats))]
    public void OtherFormatsAreToldApart(string bytes, string code) => Refused(new MemoryStream(Encoding.Latin1.GetBytes(bytes)), code);

    [Fact]
    public void OtherPackagesAreToldApart()
    {
        Refused(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")), FindingCodes.OpenDocument.Code);
        Refused(Zip(("a.txt", "x")), FindingCodes.Archive.Code);
        Refused(new DocxBuilder { MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }.Build(), FindingCodes.Spreadsheet.Code);
        Refused(new DocxBuilder { MainType = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml" }.Build(), FindingCodes.OtherOffice.Code);
        Refused(new DocxBuilder { MainType = "application/vnd.ms-word.document.macroEnabled.main+xml" }.Build(), FindingCodes.MacroFile.Code);
    }

    [Fact]
    public void FileLargerThanTheLimitIsRefused()
    {
        using var report = ReportReader.Read(new DocxBuilder().Build(), new ExpectedReport(Readings.Campaign, Readings.Health), new ReadLimits { FileBytes = 100 });
        Assert.Equal([FindingCodes.TooLarge.Code], report.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void ZipBombIsRefusedWithoutUnpackingIt()
    {
        var file = new DocxBuilder().Entry("word/media/image1.png", new byte[300 << 20]).Build();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused(file, FindingCodes.ZipBomb.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 << 20);
    }

    [Fact]
    public void BombOfManySmallEntriesIsRefused()
    {
        var document = new DocxBuilder();
        var megabytes = new byte[3 << 20];
        for (var i = 0; i < 100; i++)
        {
            document.Entry($"word/media/{i}.png", megabytes);
        }

        Refused(document.Build(), FindingCodes.ZipBomb.Code);
    }

    [Fact]
    public void MillionEntriesAreNotHeldInMemory()
    {
        using var file = ManyEntries(1_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var report = ReportReader.Read(file, new ExpectedReport(Readings.Campaign, Readings.Health), new ReadLimits { FileBytes = long.MaxValue });
        Assert.Equal([FindingCodes.TooManyEntries.Code], report.Findings.Select(finding => finding.Code));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5 << 20);
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("word/../../x")]
    [InlineData("..\\x.xml")]
    [InlineData("C:/x.xml")]
    public void EntryNamesThatLeaveThePackageAreRefused(string name) => Refused(new DocxBuilder().Entry(name, [1]).Build(), FindingCodes.UnsafeEntry.Code);

    [Fact]
    public void TwoEntriesOfOneNameAreRefused() => Refused(new DocxBuilder().Entry("word/Document.xml", [1]).Build(), FindingCodes.UnsafeEntry.Code);

    [Fact]
    public void NestedArchivesAndProgramsAreRefused()
    {
        Refused(new DocxBuilder().Entry("word/media/x.png", Zip(("a", "b")).ToArray()).Build(), FindingCodes.EmbeddedObject.Code);
        Refused(new DocxBuilder().Entry("word/x.bin", "MZ program"u8.ToArray()).Build(), FindingCodes.EmbeddedObject.Code);
    }

    [Fact]
    public void DocumentTypesAreRefused()
    {
        Refused(new DocxBuilder { Prolog = """<!DOCTYPE a [<!ENTITY b "c">]>""" }.Body(P("x")).Build(), FindingCodes.DocumentType.Code);
        Refused(new DocxBuilder { Prolog = $"<!-- {new string(' ', 2000)} --><!DOCTYPE a>" }.Body(P("x")).Build(), FindingCodes.DocumentType.Code);
    }

    [Theory]
    [InlineData("frame", "https://example.vn/")]
    [InlineData("oleObject", "https://example.vn/so-lieu.xlsx")]
    public void WhatPointsOutsideIsRefusedAndNamed(string kind, string target)
    {
        var document = new DocxBuilder();
        document.External(kind, target);
        using var report = Readings.Read(document.Build());
        var finding = Assert.Single(report.Findings);
        Assert.Equal((FindingCodes.ExternalLink.Code, target), (finding.Code, finding.Read));
    }

    [Fact]
    public void MacrosObjectsAndControlsAreRefused()
    {
        var macro = new DocxBuilder();
        macro.Part("vbaProject.bin", "vbaProject", "application/vnd.ms-office.vbaProject", [1]);
        Refused(macro.Build(), FindingCodes.Macros.Code);
        var ole = new DocxBuilder();
        ole.Part("embeddings/oleObject1.bin", "oleObject", "application/vnd.openxmlformats-officedocument.oleObject", [1]);
        Refused(ole.Build(), FindingCodes.EmbeddedObject.Code);
        var package = new DocxBuilder();
        package.Part("embeddings/a.xlsx", "package", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [1]);
        Refused(package.Build(), FindingCodes.EmbeddedObject.Code);
        var control = new DocxBuilder();
        control.Part("activeX/activeX1.xml", "control", "application/vnd.ms-office.activeX+xml", "<a/>"u8.ToArray());
        Refused(control.Build(), FindingCodes.EmbeddedObject.Code);
    }

    [Fact]
    public void FileCutOffAnywhereIsDamaged()
    {
        var noise = new byte[40_000];
        new Random(1).NextBytes(noise);
        var whole = new DocxBuilder().Body(P("x")).Entry("word/media/image1.png", noise).Build().ToArray();
        for (var length = 1024; length < whole.Length; length += 1024)
        {
            Refused(new MemoryStream(whole[..length]), FindingCodes.Damaged.Code);
        }
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    public void TenThousandLevelsAreRefusedNotRecursedInto(string open, string close) => Refused(
        new DocxBuilder().Body(string.Concat(Enumerable.Repeat(open, 10_000)), P("x"), string.Concat(Enumerable.Repeat(close, 10_000))).Build(), FindingCodes.TooComplex.Code);

    [Fact]
    public void TenThousandOpenFieldsHideNothing()
    {
        var begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r>""";
        Assert.Equal("sau", Readings.Lines(Readings.Blocks($"<w:p>{string.Concat(Enumerable.Repeat(begin, 10_000))}</w:p>{P("sau")}")));
    }

    [Fact]
    public void MillionsOfElementsAreRefused() => Refused(new DocxBuilder().Body(string.Concat(Enumerable.Repeat("<w:p/>", 2_600_000))).Build(), FindingCodes.TooComplex.Code, FindingCodes.ZipBomb.Code);

    [Fact]
    public void ChartWithItsWorkbookIsNoEmbeddedObject()
    {
        var document = new DocxBuilder().Body(Control("section:I", P("Biểu đồ")));
        document.Part("charts/chart1.xml", "chart", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "<c/>"u8.ToArray());
        document.Part("embeddings/book.xlsx", "x", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip(("a", "b")).ToArray());
        document.Entry("word/charts/_rels/chart1.xml.rels", Encoding.UTF8.GetBytes("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/package" Target="../embeddings/book.xlsx"/></Relationships>"""));
        Assert.Equal("Biểu đồ", Readings.Lines(Readings.Section(Readings.ContentOf(document), "I")));
    }

    private static void Refused(Stream file, params string[] codes)
    {
        using var report = Readings.Read(file);
        var finding = Assert.Single(report.Findings);
        Assert.Contains(finding.Code, codes);
        Assert.True(finding.Refuses);
        Assert.Null(report.Content);
        Assert.Equal(finding.Message, finding.Message.Normalize(NormalizationForm.FormC));
    }

    private static MemoryStream Zip(params (string Name, string Text)[] entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>A central directory of that many empty entries that all point to one local header; the ZIP itself claims two.</summary>
    private static MemoryStream ManyEntries(int count)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true);
        writer.Write(0x04034b50);
        writer.Write(new byte[26]);
        var start = stream.Position;
        var header = new byte[46];
        header[0] = 0x50;
        header[1] = 0x4b;
        header[2] = 1;
        header[3] = 2;
        header[28] = 6;
        for (var i = 0; i < count; i++)
        {
            writer.Write(header);
            writer.Write(Encoding.ASCII.GetBytes($"{i:x6}"));
        }

        var length = stream.Position - start;
        writer.Write(0x06054b50);
        writer.Write(0);
        writer.Write((short)2);
        writer.Write((short)2);
        writer.Write((uint)length);
        writer.Write((uint)start);
        writer.Write((short)0);
        stream.Position = 0;
        return stream;
    }
}
