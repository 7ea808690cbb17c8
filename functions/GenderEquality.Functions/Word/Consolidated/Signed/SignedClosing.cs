using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>Last sentence, Nơi nhận and signature: together on one page.</summary>
internal sealed class SignedClosing(ConsolidatedReport report)
{
    /// <summary>Writes them.</summary>
    public void Write(ReportBody body) => body.Write(
        FormParagraph.KeptWithNext(FormStyles.BodyText, FormParagraph.Run(ConsolidatedTexts.Closing(report.Campaign, report.Audience) + FormTexts.EndOfText)),
        FormParagraph.Gap(),
        SignatureBlock.Create(report.Audience.Distribution, report.Campaign.Coordinator.Signature));
}
