using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>Heading, title, addressee, legal bases, opening paragraphs and the statements that belong there.</summary>
internal sealed class SignedOpening(ConsolidatedReport report, FirstUses uses)
{
    /// <summary>Writes them.</summary>
    public void Write(ReportBody body)
    {
        body.Write(ReportHeading.OfReport(report));
        body.Write(FormParagraph.Styled(FormStyles.Salutation, FormTexts.To + report.Audience.Recipient));
        foreach (var paragraph in Bases().Concat(report.Opening).Concat(Statements()))
        {
            body.Write(FormParagraph.Styled(FormStyles.BodyText, uses.In(paragraph)));
        }
    }

    /// <summary>The bases in one paragraph, without the one that the opening already names.</summary>
    private IEnumerable<string> Bases()
    {
        var bases = report.Campaign.LegalBases.Where(basis => !IsNamedInOpening(basis)).Select(basis => basis.Text).ToList();
        return bases.Count > 0 ? [ConsolidatedTexts.Pursuant(bases)] : [];
    }

    // By its number, or in the same words where its text gives the number in short
    private bool IsNamedInOpening(LegalBasis basis) =>
        report.Audience.Opening.Contains(basis.Number, StringComparison.Ordinal) || report.Audience.Opening.Contains(basis.Text, StringComparison.Ordinal);

    private IEnumerable<string> Statements() =>
        report.Statements.Where(written => string.Equals(written.Statement.Section, SignedReport.Opening, StringComparison.Ordinal)).Select(written => written.Text!);
}
