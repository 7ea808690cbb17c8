using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>Heading, title, addressee, legal bases, opening paragraphs and the statements that belong there.</summary>
internal sealed class SignedOpening(ConsolidatedReport report)
{
    /// <summary>Writes them.</summary>
    public void Write(ReportBody body)
    {
        body.Write(ReportHeading.OfReport(report));
        body.Write(FormParagraph.Styled(FormStyles.Salutation, FormTexts.To + report.Audience.Recipient));
        body.Write(FormTexts.LegalBases(report.Campaign.LegalBases).Select(line => FormParagraph.Styled(FormStyles.BodyText, FormParagraph.ItalicRun(line))));
        body.Write(report.Opening.Concat(Statements()).Select(paragraph => FormParagraph.Styled(FormStyles.BodyText, paragraph)));
    }

    private IEnumerable<string> Statements() =>
        report.Statements.Where(written => string.Equals(written.Statement.Section, SignedReport.Opening, StringComparison.Ordinal)).Select(written => written.Text!);
}
