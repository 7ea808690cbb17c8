using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Template;

/// <summary>Writes the Word file that one agency fills in: the heading of the form, the outline with a content control for every answer,
/// its own tasks, and the appendix tables with its own rows.</summary>
public static class ReportTemplateWriter
{
    /// <summary>Writes the template. The same campaign and agency give the same bytes.</summary>
    public static void Write(Campaign campaign, Agency agency, Stream output) => Write(campaign, agency, Filling.None, output);

    /// <summary>Writes the template filled in for an agency that had nothing to report at all: every answer says so, the first one also why.
    /// Read again, it is a report like any other.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">Agency.</param>
    /// <param name="reason">Why there was nothing, in the agency's words.</param>
    /// <param name="output">Gets the file.</param>
    public static void WriteNothing(Campaign campaign, Agency agency, string reason, Stream output) =>
        Write(campaign, agency, Filling.Nothing(reason), output);

    /// <summary>Writes the template filled in with answers, as a report that goes one level up. Read again, it is a report like any other.</summary>
    /// <param name="campaign">Campaign of the level above.</param>
    /// <param name="agency">Who reports there.</param>
    /// <param name="answers">What is known.</param>
    /// <param name="output">Gets the file.</param>
    public static void WriteFilled(Campaign campaign, Agency agency, TemplateAnswers answers, Stream output) => Write(campaign, agency, Filling.With(answers), output);

    private static void Write(Campaign campaign, Agency agency, Filling filling, Stream output)
    {
        var package = new FormPackage(
            new DocumentInfo(campaign.Title, agency.Name, campaign.OpensOn),
            stream => WriteDocument(stream, new Body(Content(campaign, agency, filling))));
        package.AddFootnotes(FormFootnotes.WriteEmpty);
        package.AddReportName(campaign, agency.Code, filling.HasFigures);
        package.WriteTo(output);
    }

    private static void WriteDocument(Stream stream, Body body)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        FormXml.WriteStart(xml, "document");
        body.WriteTo(xml);
        xml.WriteEndElement();
    }

    private static IEnumerable<OpenXmlElement> Content(Campaign campaign, Agency agency, Filling filling)
    {
        var controls = new ContentControls();
        var appendices = new TemplateAppendices(campaign, agency, controls, filling);
        return
        [
            .. filling.IsBlank ? TemplateGuide.Create(campaign, controls) : [],
            .. Opening(campaign, agency),
            .. campaign.Outline.SelectMany(section => Section(section, agency, controls, filling)),
            .. Closing(campaign, agency),
            .. appendices.Create(),
        ];
    }

    private static IEnumerable<OpenXmlElement> Opening(Campaign campaign, Agency agency)
    {
        yield return new HeadingBlock(
            agency.ParentName,
            agency.Name,
            FormTexts.Number(agency.DocumentSymbol),
            TemplateTexts.PlaceAndDate(agency.PlaceName ?? campaign.PlaceName, campaign.DueBefore.Year)).Create();
        foreach (var line in FormParagraph.Title(FormTexts.Report, campaign.Title))
        {
            yield return line;
        }

        yield return FormParagraph.Styled(FormStyles.Salutation, FormTexts.To + campaign.Coordinator.Name);
        foreach (var basis in FormTexts.LegalBases(campaign.LegalBases))
        {
            yield return FormParagraph.Styled(FormStyles.BodyText, FormParagraph.ItalicRun(basis));
        }

        yield return FormParagraph.Styled(FormStyles.BodyText, TemplateTexts.Opening(campaign, agency));
    }

    private static IEnumerable<OpenXmlElement> Section(OutlineSection section, Agency agency, ContentControls controls, Filling filling)
    {
        yield return controls.Fixed(FormParagraph.Heading(section.Level, section.Number, section.Heading));
        if (section.Requirement == SectionRequirement.Container)
        {
            yield break;
        }

        if (!section.PerTask || agency.Tasks.Count == 0)
        {
            yield return Answer(ReportTags.Section(section.Key), $"{section.Number} {section.Heading}", TemplateTexts.Placeholder(section), controls, filling.TextOf(section.Key));
            yield break;
        }

        for (var task = 1; task <= agency.Tasks.Count; task++)
        {
            var number = section.TaskNumber(task);
            yield return controls.Fixed(TaskHeading(section.Level + 1, $"{number} {agency.Tasks[task - 1]}"));
            yield return Answer(ReportTags.Task(section.Key, task), $"{number} {section.Heading}", TemplateTexts.TaskPlaceholder, controls, filling.TextOf(section.Key, task));
        }
    }

    private static SdtBlock Answer(string tag, string title, string placeholder, ContentControls controls, IReadOnlyList<string>? text) => text is null
        ? controls.Block(tag, title, placeholder: true, FormParagraph.Styled(FormStyles.BodyText, ContentControls.Placeholder(placeholder)))
        : controls.Block(tag, title, placeholder: false, [.. text.Select(line => FormParagraph.Styled(FormStyles.BodyText, line))]);

    // A task is a quotation of several lines: in bold it would drown the answers.
    private static Paragraph TaskHeading(int level, string text) => FormParagraph.Styled(
        FormStyles.Heading(level), FormParagraph.Run(text, new RunProperties(new Bold { Val = false }, new Italic())));

    private static IEnumerable<OpenXmlElement> Closing(Campaign campaign, Agency agency)
    {
        yield return FormParagraph.KeptWithNext(FormStyles.BodyText, FormParagraph.Run(TemplateTexts.Closing(campaign, agency) + FormTexts.EndOfText));
        yield return FormParagraph.Gap();
        yield return SignatureBlock.Create(
            [TemplateTexts.AsAbove, TemplateTexts.Filing(campaign.FilingOf(agency))], campaign.SignatureOf(agency) ?? new Signature(null, TemplateTexts.HeadOfAgency, null));
    }
}
