using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>Heading, title, addressee, legal bases and opening paragraphs.</summary>
internal sealed class ReportOpening(ConsolidatedReport report)
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
