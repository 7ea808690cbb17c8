using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Consolidation;

namespace GenderEquality.Demo.Story;

/// <summary>What the Word files of a version must be: the signed reports, the compilation, the review sheet.</summary>
internal static class ReportCheck
{
    private static readonly string[] WorkingPapers = ["SHA-256", "iên bản số", "phiếu rà soát", "rà soát trước khi phát hành", "còn nội dung phải chỉnh sửa"];

    public static void Check(string name, byte[] docx, Stage stage)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var body = Expect.NotNull(document.MainDocumentPart?.Document?.Body, $"{name} has no text.");
        var text = string.Join('\n', body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
        foreach (var role in stage.Cast.Roles)
        {
            Says(name, text, role.Agency.Name);
        }

        switch (name)
        {
            case ReportFiles.Compilation:
                CheckCompilation(name, text, document.MainDocumentPart!, stage);
                break;
            case ReportFiles.Review:
                Says(name, text, "SHA-256");
                break;
            default:
                CheckSigned(name, text, document.MainDocumentPart!, stage);
                break;
        }

        var error = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).FirstOrDefault();
        Expect.That(error is null, $"{name} is not valid: {error?.Description} at {error?.Path?.XPath} in {error?.Part?.Uri}.");
    }

    private static void CheckSigned(string name, string text, MainDocumentPart main, Stage stage)
    {
        var audience = stage.Campaign.Audiences.Single(audience => string.Equals(name, ReportFiles.Signed(audience.Key), StringComparison.Ordinal));
        Says(name, text, $"Kính gửi: {audience.Recipient}");
        Says(name, text, "Nơi nhận:");
        foreach (var section in stage.Campaign.Statements.Sentences.Select(sentence => stage.Campaign.SignedReport.Sections.FirstOrDefault(section => string.Equals(section.Key.ToString(), sentence.Section, StringComparison.Ordinal))))
        {
            Expect.That(section is null || text.Contains(section.Heading, StringComparison.OrdinalIgnoreCase), $"{name} lacks the section {section?.Key}.");
        }

        foreach (var appendix in stage.Campaign.SignedReport.Appendices)
        {
            Expect.That(text.Contains(appendix.Title, StringComparison.OrdinalIgnoreCase), $"{name} lacks the appendix {appendix.Key}.");
        }

        foreach (var words in WorkingPapers)
        {
            Expect.That(!text.Contains(words, StringComparison.OrdinalIgnoreCase), $"{name} holds a working paper: it says {words}.");
        }

        Expect.That(main.ChartParts.Any(), $"{name} has no chart.");
    }

    private static void CheckCompilation(string name, string text, MainDocumentPart main, Stage stage)
    {
        foreach (var section in stage.Campaign.Outline)
        {
            Expect.That(text.Contains(section.Heading, StringComparison.OrdinalIgnoreCase), $"{name} lacks the section {section.Key}.");
        }

        foreach (var role in stage.Cast.Roles.Where(role => role.Kind.HasFlag(SampleKind.Illustrated)))
        {
            Says(name, text, $"theo quý của {role.Agency.Name}");
        }

        Expect.That(!text.Contains("0912 345 678", StringComparison.Ordinal), $"{name} holds personal data that the coordinator blotted out.");
        Expect.That(!text.Contains("Kính gửi", StringComparison.Ordinal), $"{name} is addressed to somebody.");
        Expect.That(main.ImageParts.Count() >= 2, $"{name} holds fewer pictures than were sent.");
    }

    private static void Says(string name, string text, string words) => Expect.That(text.Contains(words, StringComparison.Ordinal), $"{name} does not say {words}.");
}
