using System.Xml;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;
using GenderEquality.Functions.Word.Rendering;

namespace GenderEquality.Functions.Word.Consolidated.Review;

/// <summary>The officer's working paper (phiếu rà soát): all that is open, and where everything comes from. Never sent.</summary>
public static class ReviewSheet
{
    /// <summary>Writes it, the same for all audiences. The same report gives the same bytes.</summary>
    public static void Write(Stream output, ConsolidatedReport report) => PackageOf(report).WriteTo(output);

    /// <summary>What <see cref="Write"/> writes.</summary>
    internal static FormPackage PackageOf(ConsolidatedReport report)
    {
        var package = new FormPackage(
            new DocumentInfo($"{ReviewTexts.Title}: {report.Campaign.Title}", report.Campaign.Coordinator.Name, report.Date),
            stream => WriteDocument(stream, report),
            ReviewTexts.Internal);
        package.AddFootnotes(FormFootnotes.WriteEmpty);
        return package;
    }

    private static void WriteDocument(Stream stream, ConsolidatedReport report)
    {
        using var spool = new Spool();
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        FormXml.WriteStart(xml, "document");
        xml.WriteStartElement("w", "body", FormXml.Word);
        var body = new ReportBody(xml, stream, spool);
        body.Write(ReportHeading.OfPaper(report, ReviewTexts.Title));
        body.Write(FormParagraph.Styled(FormStyles.BodyText, ReviewTexts.Purpose(report)));
        if (report.Campaign.Coordinator.Signature.Name is null)
        {
            body.Write(FormParagraph.Styled(FormStyles.BodyText, ReviewTexts.NoSigner));
        }

        foreach (var (index, part) in Parts(report).Where(part => part.HasContent).Index())
        {
            body.Write(FormParagraph.Heading(1, RomanNumber(index + 1), part.Title));
            part.Write(body);
        }

        body.End();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static ReviewPart[] Parts(ConsolidatedReport report) =>
    [
        .. ReviewFigures.Parts(report),
        .. ReviewFindings.Parts(report),
        .. ReviewSources.Parts(report),
        .. ReviewChanges.Parts(report),
    ];

    private static string RomanNumber(int number) => Reports.Text.RomanNumber.Write(number) + ".";
}

/// <summary>A part of the review sheet, left out where it would be empty.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="HasContent">Whether there is anything to say.</param>
/// <param name="Write">Writes what stands below the heading.</param>
internal sealed record ReviewPart(string Title, bool HasContent, Action<ReportBody> Write);
