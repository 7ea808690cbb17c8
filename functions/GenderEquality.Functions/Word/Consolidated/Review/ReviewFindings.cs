using DocumentFormat.OpenXml;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Review;

/// <summary>What is open in the agencies' reports: findings by agency, lines with personal data, sections in which nobody wrote.</summary>
internal static class ReviewFindings
{
    private static readonly (string Header, int Weight)[] Columns = [(ConsolidatedTexts.Ordinal, 3), (ReviewTexts.Place, 14), (ReviewTexts.Message, 34)];

    /// <summary>The parts.</summary>
    public static IEnumerable<ReviewPart> Parts(ConsolidatedReport report)
    {
        var unread = report.Submissions.Where(line => line.NotRead is not null).ToList();
        yield return new ReviewPart(ReviewTexts.NotRead, unread.Count > 0, body => body.Write(unread.Select(line => FormParagraph.Styled(FormStyles.BodyText, $"- {ReviewTexts.NotReadOf(line)}"))));
        yield return new ReviewPart(ReviewTexts.Findings, report.Findings.Count > 0, body => ListTable.Write(body, Columns, ByAgency(report.Findings)));
        yield return new ReviewPart(ReviewTexts.PersonalData, report.PersonalData.Count > 0, body => ListTable.Write(body, Columns, ByAgency(report.PersonalData)));
        yield return new ReviewPart(ReviewTexts.Unwritten, report.Unwritten.Count > 0, body => body.Write(report.Unwritten
            .Select(section => FormParagraph.Styled(FormStyles.BodyText, $"- {Numbered(section)}"))));
        yield return new ReviewPart(ReviewTexts.MissingAbove, report.MissingAbove.Count > 0, body => body.Write(report.MissingAbove.Select(text => FormParagraph.Styled(FormStyles.BodyText, $"- {text}"))));
    }

    private static IEnumerable<OpenXmlElement[][]> ByAgency(IReadOnlyList<OpenFinding> findings)
    {
        var number = 0;
        foreach (var agency in findings.GroupBy(open => open.Agency.Code))
        {
            yield return ListTable.Heading(ReviewTexts.OfAgency(agency.First().Agency.Name, agency.Count()));
            foreach (var finding in agency.Select(open => open.Finding))
            {
                yield return
                [
                    ListTable.Number(number++),
                    ListTable.Words(finding.Place ?? string.Empty),
                    ListTable.Words(finding.Read is { } read ? ReviewTexts.WithRead(finding.Message, read) : finding.Message),
                ];
            }
        }
    }

    private static string Numbered(OutlineSection section) => section.Level == 1 || section.Numbering is not null ? $"{section.Number} {section.Heading}" : $"{section.Key}. {section.Heading}";
}
