using System.Buffers.Binary;
using System.Text;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Safety;

/// <summary>What would run or be fetched when somebody opens the file is refused, however it is hidden.</summary>
public sealed class HarmfulContentTests
{
    private const string Begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r>""";
    private const string Separate = """<w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
    private const string End = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    [Theory]
    [InlineData("altchunk-rtf", "GE318")]
    [InlineData("x-altchunk", "GE318")]
    [InlineData("x-template-dupid", "GE019")]
    [InlineData("f-dde", "GE017")]
    [InlineData("f-incpic", "GE017")]
    public void KnownOnesAreRefused(string name, string code)
    {
        using var file = CaseFile.Open("safety/" + name);
        Refused(file, code);
    }

    [Theory]
    [InlineData("ddeauto excel \"a\" \"b\"")]
    [InlineData("   DDE c:\\\\windows\\\\cmd.exe")]
    [InlineData("INCLUDETEXT \"\\\\\\\\may-chu\\\\x.docx\"")]
    [InlineData("INCLUDETEXT file:///C:/x.docx")]
    [InlineData("INCLUDEPICTURE https://example.vn/a.png \\d")]
    [InlineData("LINK Word.Document.8 http://example.vn/x.doc")]
    public void FieldsThatFetchOrRunAreRefused(string instruction) =>
        Refused(new DocxBuilder().Body($"""<w:p><w:fldSimple w:instr="{Escape(instruction)}">{R("x")}</w:fldSimple></w:p>""").Build(), "GE017");

    [Fact]
    public void InstructionMayBeSplitOverRuns() => Refused(new DocxBuilder().Body($"<w:p>{Begin}{Instruction(" D")}{Instruction("DE")}{Instruction("AUTO c:\\\\x")}{Separate}{R("x")}{End}</w:p>").Build(), "GE017");

    [Fact]
    public void StrictFilesAreNoWayAround()
    {
        Refused(new DocxBuilder { Strict = true }.Body($"""<w:p><w:fldSimple w:instr="DDEAUTO x">{R("x")}</w:fldSimple></w:p>""").Build(), "GE017");
        Refused(new DocxBuilder { Strict = true }.Body($"<w:p>{Begin}{Instruction("DDE x")}{Separate}{End}</w:p>").Build(), "GE017");
    }

    [Fact]
    public void InstructionMayStandInTextOfAnyKind() => Refused(new DocxBuilder().Body($"<w:p>{Begin}{Instruction("D")}{R("D")}{Instruction("E x")}{Separate}{End}</w:p>").Build(), "GE017");

    [Fact]
    public void FieldsAreFoundInPartsOfNoStatedKindAndInAnyEncoding()
    {
        const string Header = """<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:fldSimple w:instr="DDEAUTO x"/></w:p></w:hdr>""";
        var plain = new DocxBuilder().Body(P("x"));
        plain.Part("header1.xml", "header", "application/xml", Encoding.UTF8.GetBytes(Header));
        Refused(plain.Build(), "GE017");
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32])
        {
            var other = new DocxBuilder().Body(P("x"));
            other.Part("header1.xml", "header", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", [.. encoding.GetPreamble(), .. encoding.GetBytes(Header)]);
            Refused(other.Build(), "GE017");
        }
    }

    [Fact]
    public void InstructionMayGoOverParagraphsAndNeverEnd() => Refused(new DocxBuilder().Body($"<w:p>{Begin}{Instruction("DDE")}</w:p><w:p>{Instruction("AUTO c:\\\\x")}</w:p>").Build(), "GE017");

    [Fact]
    public void InstructionMayBeMadeOfOtherFields()
    {
        Refused(new DocxBuilder().Body($"<w:p>{Begin}{Begin}{Instruction("QUOTE 68 68 69")}{End}{Instruction(" c:\\\\x")}{Separate}{End}</w:p>").Build(), "GE017");
        Refused(new DocxBuilder().Body($"<w:p>{Begin}{Instruction("INCLUDEPICTURE \"")}{Begin}{Instruction("DOCPROPERTY a")}{Separate}{R("http://example.vn/a.png")}{End}{Instruction("\"")}{Separate}{End}</w:p>").Build(), "GE017");
    }

    [Theory]
    [InlineData("header", "hdr")]
    [InlineData("footer", "ftr")]
    [InlineData("footnotes", "footnotes")]
    [InlineData("comments", "comments")]
    public void FieldsStandInOtherPartsToo(string kind, string root)
    {
        var document = new DocxBuilder().Body(P("x"));
        document.WordPart(kind, root, $"<w:p>{Begin}{Instruction("DDEAUTO c:\\\\x")}{End}</w:p>");
        Refused(document.Build(), "GE017");
    }

    [Theory]
    [InlineData("https://example.vn/x.docx", "oleObject")]
    [InlineData("file://may-chu/chung/x.xlsx", "oleObject")]
    [InlineData(@"\\may-chu\chung\x.xlsx", "oleObject")]
    [InlineData("https://example.vn/", "frame")]
    [InlineData("file:///C:/phan-2.docx", "subDocument")]
    public void ContentThatIsFetchedIsRefused(string target, string kind)
    {
        var document = new DocxBuilder().Body(P("x"));
        document.External(kind, target);
        Refused(document.Build(), "GE017");
    }

    [Theory]
    [InlineData("vbaProject.bin", "package", "x.xlsm", "GE015")]
    [InlineData("O\0l\0e\01\00\0N\0a\0t\0i\0v\0e\0", "oleObject", "x.bin", "GE016")]
    [InlineData("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", "oleObject", "x.bin", "GE015")]
    public void EmbeddedProgramsAndMacrosAreRefused(string content, string kind, string name, string code)
    {
        var document = new DocxBuilder().Body(P("x"));
        byte[] start = kind is "package" ? [(byte)'P', (byte)'K', 3, 4] : [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        document.Part("embeddings/" + name, kind, "application/octet-stream", [.. start, .. new byte[65_530], .. Encoding.Latin1.GetBytes(content)]);
        Refused(document.Build(), code);
    }

    [Theory]
    [InlineData("<html><body onload=\"x()\"><p>a</p></body></html>")]
    [InlineData("<html><IFRAME src=x></IFRAME></html>")]
    [InlineData("<html><img/onerror=\"x()\"></html>")]
    [InlineData("<html><svg/onload=x()></svg></html>")]
    [InlineData("<html><a href=\"&#106;avascript:x()\">a</a></html>")]
    [InlineData("{\\rtf1{\\field{\\*\\fldinst{DDE x}}}}")]
    [InlineData("{\\rtf1{\\field{\\*\\fldinst {\\b DDE}{\\i AUTO} c:x}{\\fldrslt a}}}")]
    [InlineData("{\\rtf1{\\field{\\*\\fldinst \\'44\\'44\\u69 ?AUTO c:x}}}")]
    [InlineData("{\\rtf1{\\field{\\*\\fldinst{ LINK Excel.Sheet.8 http://example.vn/x }}}}")]
    [InlineData("<html><a href=' javascript:x()'>a</a></html>")]
    [InlineData("{\\rtf1 {\\field{\\*\\fldinst DDEAUTO x}}}")]
    public void InsertedTextThatRunsIsRefused(string text)
    {
        var document = new DocxBuilder().Body(P("x"));
        document.Part("chunk.htm", "aFChunk", "text/html", Encoding.UTF8.GetBytes(text));
        Refused(document.Build(), "GE318");
    }

    [Theory]
    [InlineData(5_000, "GE014")]
    [InlineData(50, "GE019")]
    public void DirectoryThatHidesEntriesIsRefused(int entries, string code)
    {
        var document = new DocxBuilder().Body(P("x"));
        for (var i = 0; i < entries; i++)
        {
            document.Entry($"{i:x7}", []);
        }

        var file = document.Build().ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(file.Length - 10), 60);
        Refused(new MemoryStream(file), code);
    }

    [Fact]
    public void RelationshipsOfOneIdAreRefusedInAnyPart()
    {
        var document = new DocxBuilder().Body(P("x")).Entry("word/_rels/header9.xml.rels", Encoding.UTF8.GetBytes(
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/image" Target="a.png"/><Relationship Id="a" Type="x/image" Target="b.png"/></Relationships>"""));
        Refused(document.Build(), "GE019");
    }

    private static string Instruction(string text) => $"""<w:r><w:instrText xml:space="preserve">{Escape(text)}</w:instrText></w:r>""";

    private static void Refused(Stream file, string code)
    {
        using var report = Readings.Read(file);
        var finding = Assert.Single(report.Findings);
        Assert.Equal(code, finding.Code);
        Assert.True(finding.Refuses);
        Assert.Null(report.Content);
    }
}
