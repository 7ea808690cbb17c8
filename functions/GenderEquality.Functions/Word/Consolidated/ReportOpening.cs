using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>Heading, title, addressee, legal bases and opening paragraphs; the last one points to the appendices.</summary>
/// <param name="report">The report.</param>
/// <param name="lastAppendix">Number of its last appendix; 0 where the text does not point to them.</param>
internal sealed class ReportOpening(ConsolidatedReport report, int lastAppendix = 0)
{
    /// <summary>Writes them.</summary>
    public void Write(ReportBody body)
    {
        var campaign = report.Campaign;
        var coordinator = campaign.Coordinator;
        body.Write(new HeadingBlock(
            coordinator.ParentName, coordinator.Name, FormTexts.Number(coordinator.ShortName), $"{campaign.PlaceName}, {VietnameseFormat.LongDate(report.Date)}").Create());
        body.Write(FormParagraph.Title(FormTexts.Report, campaign.Title));
        body.Write(FormParagraph.Styled(FormStyles.Salutation, FormTexts.To + report.Audience.Recipient));
        body.Write(FormTexts.LegalBases(campaign.LegalBases).Select(line => FormParagraph.Styled(FormStyles.BodyText, FormParagraph.ItalicRun(line))));
        body.Write(report.Opening.Select(paragraph => FormParagraph.Styled(FormStyles.BodyText, paragraph)));
        if (lastAppendix > 0)
        {
            body.Write(FormParagraph.Styled(FormStyles.BodyText, ConsolidatedTexts.SeeAppendices(lastAppendix)));
        }
    }
}

/// <summary>Last sentence, Nơi nhận and signature: together on one page.</summary>
internal sealed class ReportClosing(ConsolidatedReport report)
{
    /// <summary>Writes them.</summary>
    public void Write(ReportBody body) => body.Write(
        FormParagraph.KeptWithNext(FormStyles.BodyText, FormParagraph.Run(ConsolidatedTexts.Closing(report.Campaign, report.Audience) + FormTexts.EndOfText)),
        FormParagraph.Gap(),
        SignatureBlock.Create(report.Audience.Distribution, report.Campaign.Coordinator.Signature));
}
