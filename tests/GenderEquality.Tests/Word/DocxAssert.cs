using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace GenderEquality.Tests.Word;

/// <summary>What every produced Word file must stand: the schema of old and new Word, the things for which Word offers a "repair"
/// though the schema allows them, readers that stream, and LibreOffice.</summary>
internal static class DocxAssert
{
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2010, FileFormatVersions.Microsoft365];

    /// <summary>Fails with part, XPath and message of everything that is wrong.</summary>
    public static void Valid(byte[] docx)
    {
        ZipAssert.Streams(docx);
        using var stream = new MemoryStream(docx, writable: false);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var problems = Versions.SelectMany(version => SchemaErrors(document, version)).Concat(RepairCauses(document)).Take(20).ToList();
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    /// <summary><see cref="Valid"/>, and LibreOffice makes a PDF of it. Returns the PDF; empty where LibreOffice is not installed.</summary>
    public static async Task<byte[]> ValidAndOpens(byte[] docx)
    {
        Valid(docx);
        return await LibreOffice.ToPdf(docx);
    }

    private static IEnumerable<string> SchemaErrors(WordprocessingDocument document, FileFormatVersions version) =>
        new OpenXmlValidator(version).Validate(document)
            .Select(error => $"{version}: {error.Part?.Uri} {error.Path?.XPath}: {error.Description}");

    private static IEnumerable<string> RepairCauses(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var body = main.Document!;
        foreach (var id in Repeated(body.Descendants<DW.DocProperties>().Select(properties => properties.Id?.Value)))
        {
            yield return $"wp:docPr id {id} is used more than once";
        }

        foreach (var id in Repeated(body.Descendants<SdtId>().Select(sdt => sdt.Val?.Value)))
        {
            yield return $"w:sdt id {id} is used more than once";
        }

        foreach (var cell in body.Descendants<TableCell>().Where(cell => cell.LastChild is not (Paragraph or SdtBlock)))
        {
            yield return $"a cell does not end with a paragraph: '{cell.InnerText}'";
        }

        var footnotes = main.FootnotesPart?.Footnotes?.Elements<Footnote>().Select(note => note.Id!.Value).ToHashSet() ?? [];
        foreach (var reference in body.Descendants<FootnoteReference>().Where(reference => !footnotes.Contains(reference.Id!.Value)))
        {
            yield return $"footnote {reference.Id} does not exist";
        }
    }

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> values) => values.GroupBy(value => value).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
