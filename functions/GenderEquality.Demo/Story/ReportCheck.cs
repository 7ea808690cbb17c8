using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GenderEquality.Demo.Samples;

namespace GenderEquality.Demo.Story;

/// <summary>What a consolidated Word report must be.</summary>
internal static class ReportCheck
{
    /// <summary>The reports of all agencies in full: everybody, every section, the pictures.</summary>
    public static void Check(string name, byte[] docx, Stage stage)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var body = Expect.NotNull(document.MainDocumentPart?.Document?.Body, $"{name} has no text.");
        var text = body.InnerText;
        foreach (var role in stage.Cast.Roles.Where(role => role.Wave != Wave.Never))
        {
            Expect.That(text.Contains(role.Agency.Name, StringComparison.Ordinal), $"{name} does not speak of {role.Agency.Name}.");
        }

        foreach (var section in stage.Campaign.Outline)
        {
            Expect.That(text.Contains(section.Heading, StringComparison.OrdinalIgnoreCase), $"{name} lacks the section {section.Key}.");
        }

        foreach (var role in stage.Cast.Roles.Where(role => role.Kind.HasFlag(SampleKind.Illustrated)))
        {
            Expect.That(text.Contains($"theo quý của {role.Agency.Name}", StringComparison.Ordinal), $"{name} lacks the picture's caption of {role.Agency.Name}.");
        }

        Expect.That(document.MainDocumentPart!.ImageParts.Count() >= 2, $"{name} holds fewer pictures than were sent.");
        CheckForm(name, docx);
    }

    /// <summary>Every Word report is valid.</summary>
    public static void CheckForm(string name, byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var error = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).FirstOrDefault();
        Expect.That(error is null, $"{name} is not valid: {error?.Description} at {error?.Path?.XPath} in {error?.Part?.Uri}.");
    }
}
