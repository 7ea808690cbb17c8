using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Tests.Consolidation.Statements;

namespace GenderEquality.Tests.Word.Consolidated.Signed;

/// <summary>The report that the Department signs, made from the sample reports.</summary>
public sealed partial class SignedDocumentTests(SampleYear year) : IClassFixture<SampleYear>
{
    [Fact]
    public async Task SignedReportIsValidAndOpens() => await DocxAssert.ValidAndOpens(Written());

    [Fact]
    public void SameReportGivesTheSameBytes() => Assert.Equal(Written(), Written());

    [Fact]
    public void NoWorkingPaperIsInIt()
    {
        using var file = new MemoryStream(Written());
        using var zip = new System.IO.Compression.ZipArchive(file);

        var custom = Assert.Single(zip.Entries, entry => entry.FullName.StartsWith("customXml/item", StringComparison.Ordinal) && !entry.FullName.Contains("Props", StringComparison.Ordinal));
        using var name = new StreamReader(custom.Open());
        Assert.Contains("<report campaign=\"binh-dang-gioi-2024\"", name.ReadToEnd(), StringComparison.Ordinal);
        using var document = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var text = document.ReadToEnd();
        Assert.DoesNotContain("SHA-256", text, StringComparison.Ordinal);
        Assert.DoesNotContain(year.Report.Submissions[0].Sha256!, text, StringComparison.Ordinal);
        Assert.DoesNotContain("hiên bản số", text, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryAppendixIsNamedInTheTextAndNoOther()
    {
        var named = year.Report.Statements.SelectMany(written => AppendixName().Matches(written.Text!)).Select(match => match.Groups["number"].Value).Distinct();

        Assert.Equal(
            Enumerable.Range(1, year.Report.Campaign.SignedReport.Appendices.Count).Select(RomanNumber.Write),
            named.OrderBy(number => RomanNumber.Read(number)));
    }

    [Fact]
    public void DocumentThatTheOpeningCarriesOutIsNoBasisAsWell()
    {
        using var file = new WordFile(Written());

        var named = Assert.Single(year.Report.Campaign.LegalBases, basis => year.Report.Audience.Opening.Contains(basis.Text, StringComparison.Ordinal));
        Assert.Equal(2, file.Text.Split(named.Text).Length);
    }

    [Fact]
    public void RequestDoesNotNameTwiceWhomItAsks()
    {
        var text = new EditedText(SectionKey.Parse("VI")) { Paragraphs = [new EditedParagraph("Đề nghị Bộ A ban hành biểu mẫu.") { Addressee = "Bộ A" }], By = "can-bo@example.vn", At = default };
        using var file = new WordFile(Written(year.Report with { Texts = [text], Final = true }));

        Assert.Contains("1. Đề nghị Bộ A:", file.Text, StringComparison.Ordinal);
        Assert.Contains("Ban hành biểu mẫu.", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đề nghị Bộ A ban", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FiguresOfSumsAreBoldInWordAndInLibreOffice()
    {
        using var file = new WordFile(Written());
        var bold = file.Body.Descendants<SdtRun>().Where(control => control.Descendants<Run>().Any(run => run.RunProperties?.Bold is not null)).ToList();

        Assert.NotEmpty(bold);
        Assert.All(bold, control => Assert.NotNull(control.SdtProperties!.GetFirstChild<RunProperties>()?.Bold));
    }

    [GeneratedRegex("Phụ lục (?<number>[IVX]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AppendixName();

    private byte[] Written() => Written(year.Report);

    private static byte[] Written(ConsolidatedReport report)
    {
        using var file = new MemoryStream();
        SignedDocument.Write(file, report);
        return file.ToArray();
    }
}
