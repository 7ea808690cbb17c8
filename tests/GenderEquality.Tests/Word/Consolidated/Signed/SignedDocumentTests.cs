using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Tests.Consolidation.Statements;

namespace GenderEquality.Tests.Word.Consolidated.Signed;

/// <summary>The report that the Department signs, made from the sample reports.</summary>
public sealed class SignedDocumentTests(SampleYear year) : IClassFixture<SampleYear>
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

    private byte[] Written()
    {
        using var file = new MemoryStream();
        SignedDocument.Write(file, year.Report);
        return file.ToArray();
    }
}
