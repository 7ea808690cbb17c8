using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Tests.Word;

namespace GenderEquality.Tests.Consolidation.Statements;

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

        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.Contains("customXml", StringComparison.Ordinal));
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
