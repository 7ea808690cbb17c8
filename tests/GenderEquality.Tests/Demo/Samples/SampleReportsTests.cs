using System.Buffers.Binary;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Word;

namespace GenderEquality.Tests.Demo.Samples;

public sealed class SampleReportsTests
{
    private static readonly Campaign Campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    public static TheoryData<string> Agencies => [.. Campaign.Agencies.Select(agency => agency.Code.ToString())];

    [Theory]
    [MemberData(nameof(Agencies))]
    public void CompleteSampleIsAcceptedWithNothingToAskButWhatCanHardlyBeBelieved(string code)
    {
        using var report = Examined(code, SampleKind.Complete);
        Assert.All(report.Findings, finding => Assert.True(finding is { Severity: FindingSeverity.Warning, Code: "GE229" or "GE241" or "GE242" }, finding.ToString()));
        Assert.Equal(
            Campaign.Outline.Where(section => section.Requirement == SectionRequirement.Required).Select(section => section.Key),
            report.Content!.Sections.Select(section => section.Key).Distinct().Where(IsRequired));
        Assert.Equal(ReportRows.TablesOf(Campaign, Find(code)).Select(table => table.Key), report.Content.Tables.Select(table => table.Key));
    }

    [Theory]
    [InlineData(SampleKind.Complete)]
    [InlineData(SampleKind.Illustrated)]
    [InlineData(SampleKind.WrongFigures)]
    [InlineData(SampleKind.NothingToReport)]
    public void FilledTemplateIsAValidWordFile(SampleKind kind) => DocxAssert.Valid(Filled("quan-hong-bang", kind));

    [Fact]
    public void SampleIsTheSameEveryTimeAndDiffersBetweenAgencies()
    {
        Assert.Equal(Filled("so-y-te", SampleKind.Illustrated), Filled("so-y-te", SampleKind.Illustrated));
        var texts = Campaign.Agencies.Select(agency => string.Join('\n', SampleReports.Create(Campaign, agency).Answers.Values.SelectMany(blocks => blocks))).ToList();
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void WrongFiguresGiveAnErrorForThePartAndOneForTheWords()
    {
        using var report = Examined("quan-duong-kinh", SampleKind.WrongFigures);
        var errors = report.Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();
        Assert.Equal(2, errors.Count);
        Assert.Contains(errors, error => error.Message.Contains("khoảng vài chục", StringComparison.Ordinal) || string.Equals(error.Read, "khoảng vài chục", StringComparison.Ordinal));
        Assert.DoesNotContain(errors, error => error.Refuses);
    }

    [Fact]
    public void NothingToReportIsReadAsSuchInEverySection()
    {
        using var report = Examined("so-khoa-hoc-cong-nghe", SampleKind.NothingToReport);
        Assert.All(report.Content!.Sections, section => Assert.True(section.NothingToReport, section.Key.ToString()));
        Assert.DoesNotContain(report.Findings, finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void IllustratedSampleHoldsAListATableAndAPictureThatDecodes()
    {
        var docx = Filled("so-giao-duc-dao-tao", SampleKind.Illustrated);
        using (var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false))
        {
            using var png = document.MainDocumentPart!.ImageParts.Single().GetStream();
            AssertDecodes(png);
        }

        using var report = Examined("so-giao-duc-dao-tao", SampleKind.Illustrated);
        var blocks = report.Content!.Sections.SelectMany(section => section.Blocks).ToList();
        Assert.Single(blocks.OfType<TableBlock>());
        Assert.Single(blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Inlines).OfType<Picture>());
        Assert.Contains(blocks.OfType<Paragraph>(), paragraph => paragraph.Kind == ParagraphKind.ListItem && paragraph.Marker is not null);
    }

    [Fact]
    public void ReportInAnotherAgencysTemplateIsRefused()
    {
        using var file = new MemoryStream(Filled("quan-kien-an", SampleKind.Complete));
        using var report = ReportValidation.Run(file, new ExpectedReport(Campaign, Find("quan-do-son")));
        Assert.Contains(report.Findings, finding => finding.Refuses);
    }

    private static ReadReport Examined(string code, SampleKind kind) =>
        ReportValidation.Run(new MemoryStream(Filled(code, kind)), new ExpectedReport(Campaign, Find(code)));

    private static byte[] Filled(string code, SampleKind kind)
    {
        using var template = new MemoryStream();
        ReportTemplateWriter.Write(Campaign, Find(code), template);
        return SampleReports.Fill(template.ToArray(), Campaign, Find(code), kind);
    }

    private static Agency Find(string code) => Campaign.FindAgency(AgencyCode.Parse(code))!;

    private static bool IsRequired(SectionKey key) => Campaign.Outline.First(section => section.Key == key).Requirement == SectionRequirement.Required;

    // Reads the picture as a decoder does: signature, size, and all of its pixel rows from the one data chunk.
    private static void AssertDecodes(Stream png)
    {
        var bytes = new MemoryStream();
        png.CopyTo(bytes);
        var file = bytes.ToArray();
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)));
        var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(33));
        Assert.Equal("IDAT"u8.ToArray(), file[37..41]);
        using var zlib = new ZLibStream(new MemoryStream(file, 41, length), CompressionMode.Decompress);
        using var pixels = new MemoryStream();
        zlib.CopyTo(pixels);
        Assert.Equal(height * ((width * 3) + 1), pixels.Length);
    }
}
