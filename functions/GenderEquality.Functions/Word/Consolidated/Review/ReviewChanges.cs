using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Review;

/// <summary>What changed since the version before.</summary>
internal static class ReviewChanges
{
    private static readonly (string Header, int Weight)[] SubmissionColumns = [(ConsolidatedTexts.Agency, 3), (ConsolidatedTexts.State, 2), (ReviewTexts.Received, 2)];
    private static readonly (string Header, int Weight)[] FigureColumns = [(ReviewTexts.Row, 5), (ReviewTexts.Column, 3), (ReviewTexts.Before, 2), (ReviewTexts.After, 2)];

    /// <summary>The part.</summary>
    public static IEnumerable<ReviewPart> Parts(ConsolidatedReport report)
    {
        if (report.Changes is { } changes)
        {
            yield return new ReviewPart(ReviewTexts.Changes, changes.Submissions.Count + changes.Figures.Count > 0, body => Write(body, report.Campaign, changes));
        }
    }

    private static void Write(ReportBody body, Campaign campaign, ReportChanges changes)
    {
        body.Write(FormParagraph.Styled(FormStyles.BodyText, ReviewTexts.Since(changes.SinceVersion)));
        if (changes.Submissions.Count > 0)
        {
            ListTable.Write(body, SubmissionColumns, changes.Submissions.Select(change => new[]
            {
                ListTable.Words(change.Name),
                ListTable.Words(ConsolidationTexts.Change(change.Kind)),
                ListTable.Centred(change.Received is { } received ? VietnameseFormat.Moment(received) : ConsolidationTexts.Dash),
            }));
        }

        if (changes.Figures.Count > 0)
        {
            ListTable.Write(body, FigureColumns, changes.Figures.Select(change => new[]
            {
                ListTable.Words($"{ReviewFigures.Table(campaign, change.Table)}: {change.RowLabel}"),
                ListTable.Words(change.ColumnHeader),
                ListTable.Centred(change.Before ?? ConsolidationTexts.Dash),
                ListTable.Centred(change.After ?? ConsolidationTexts.Dash),
            }));
        }
    }
}
