using System.Text.Json;
using CsCheck;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Tests.Excel;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Safety;

/// <summary>Damages real reports and their workbooks in every way; whatever comes out, the whole examination of the submission ends soon, in
/// bounded memory, without an exception.</summary>
public sealed class FuzzTests
{
    private const string Seed = "0N0XIzNsQ0O2";
    private const long MostBytes = 600L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly byte[] Report = Wild();
    private static readonly byte[] Appendices = Workbook();

    /// <summary>Files that are damaged: two reports, two workbooks.</summary>
    private static readonly byte[][] Files = [Template(), Report, Appendices, OwnWorkbook()];

    private static readonly Gen<int> Damaged = Gen.Int[0, Files.Length - 1];
    private static readonly Gen<(int At, byte Value)[]> Flips = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Byte).Array[1, 20];
    private static readonly Gen<(int At, int Kind, int Length)[]> Edits = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 5], Gen.Int[1, 60]).Array[1, 10];

    [Fact]
    public void FlippedBytes() => Gen.Select(Damaged, Flips)
        .Sample((file, flips) => Survives(file, Mutations.Flipped(Files[file], flips)), iter: 300, seed: Seed, threads: 1);

    [Fact]
    public void RemovedParts() => Gen.Select(Damaged, Gen.Int[0, 100].Array[1, 4])
        .Sample((file, removed) => Survives(file, Mutations.Changed(Files[file], (entries, i) => removed.Contains(i) ? null : entries[i].Bytes)), iter: 100, seed: Seed, threads: 1);

    [Fact]
    public void MutatedXml() => Gen.Select(Damaged, Gen.Int[0, 100], Edits)
        .Sample((file, part, edits) => Survives(file, Mutations.Changed(Files[file], (entries, i) => i == part % entries.Count ? Mutations.Mutated(entries[i].Bytes, edits) : entries[i].Bytes)), iter: 400, seed: Seed, threads: 1);

    private static void Survives(int file, byte[] bytes)
    {
        var isReport = file < 2;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = TimeProvider.System.GetTimestamp();
        var expected = new ExpectedReport(Readings.Campaign, Readings.Health)
        {
            Workbooks = [new AttachedWorkbook("phu-luc.xlsx", new MemoryStream(isReport ? Appendices : bytes)), new AttachedWorkbook("phu-luc-2.xlsx", new MemoryStream(Appendices))],
        };
        using var report = ReportValidation.Run(new MemoryStream(isReport ? bytes : Report), expected);
        foreach (var media in report.Content?.Media ?? [])
        {
            using var stream = report.OpenMedia(media.Id);
            stream.CopyTo(Stream.Null);
        }

        Assert.NotEmpty(JsonSerializer.SerializeToUtf8Bytes(report.Content, ContentJson.Options));
        Assert.True(TimeProvider.System.GetElapsedTime(started) < Longest, "the examination took too long");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.Equal(report.Content is null, report.Findings.Any(finding => finding.Refuses));
        Assert.True(isReport || report.Content is not null, "a workbook refused the report that it came with");
    }

    private static byte[] Template() => FilledTemplate.Create(Readings.Health, tag => tag.StartsWith("section:", StringComparison.Ordinal) ? "Không phát sinh" : "12").ToArray();

    private static byte[] Workbook()
    {
        using var output = new MemoryStream();
        AppendixWorkbook.WriteAsync(Readings.Campaign, Readings.Health, output, CancellationToken.None).GetAwaiter().GetResult();
        return output.ToArray();
    }

    /// <summary>A workbook with everything that cells can be.</summary>
    private static byte[] OwnWorkbook() => new XlsxBuilder { Calculation = "<calcPr fullCalcOnLoad=\"1\"/>" }
        .Format("#,##0.0,,\" triệu\";[Red]-0;\"-\";@").Format("[>=1000]# ?/?;dd/mm/yyyy").Strings("<si><t>Ngân sách thành phố</t></si><si><r><t>x</t></r><rPh><t>y</t></rPh></si>")
        .Sheet(
            "PL5",
            XlsxBuilder.Row("Nguồn kinh phí", "Kế hoạch", "Thực hiện", "Ghi chú") + XlsxBuilder.Row(XlsxBuilder.Cell("<v>0</v>", "r=\"A2\" t=\"s\""), XlsxBuilder.Number("1", 1), XlsxBuilder.Cell("<f>1+1</f><v>0</v>"), XlsxBuilder.Cell("<v>1</v>", "t=\"b\""))
                + XlsxBuilder.Row("Huy động hợp pháp khác", XlsxBuilder.Cell("<v>#REF!</v>", "t=\"e\""), XlsxBuilder.Number("45616", 2), XlsxBuilder.Cell("<v>1</v>", "t=\"s\"")),
            "<mergeCells><mergeCell ref=\"A5:D9\"/><mergeCell ref=\"B2:B3\"/></mergeCells>")
        .Build().ToArray();

    private static byte[] Wild()
    {
        var document = new DocxBuilder()
            .Styles("""<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>""")
            .Numbering("""<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""");
        document.WordPart("footnotes", "footnotes", $"""<w:footnote w:id="1">{P("chú thích")}</w:footnote>""");
        var picture = document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3]);
        return document.Body(
            P("Công tác lãnh đạo, chỉ đạo", """<w:pStyle w:val="u1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"""),
            $"""<w:p>{R("Có hình")}{Picture(picture)}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>""",
            Table(["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", "1", "1"]),
            Control("section:III.1", Control("PL5/other/spent", P("1")))).Build().ToArray();
    }
}
