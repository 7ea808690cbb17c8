using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>The annexes for the officer: figures to compare, who submitted when, what is still open. Those without content are left out.</summary>
internal sealed class ReportAnnexes(ConsolidatedReport report, SectionText unplaced)
{
    private readonly int before = report.Tables.Count + (report.Charts.Count > 0 ? 1 : 0);

    /// <summary>Number of the report's last appendix.</summary>
    public int Last => before + Annexes().Count();

    /// <summary>Writes them.</summary>
    public void Write(ReportBody body)
    {
        var number = before;
        foreach (var annex in Annexes())
        {
            number++;
            ReportAppendices.Start(body, report, number, annex.Title, annex.Landscape);
            annex.Write(body);
        }
    }

    private IEnumerable<Annex> Annexes()
    {
        Annex[] all =
        [
            new(ConsolidatedTexts.Conflicts, report.Conflicts.Count, true, body => Rows(
                body, true, [3, 4, 4], [ConsolidatedTexts.Row, ConsolidatedTexts.Sources, ConsolidatedTexts.Explanation], report.Conflicts.Select(Conflict))),
            new(ConsolidatedTexts.Submissions, report.Submissions.Count, true, body => Rows(
                body,
                true,
                [4, 30, 15, 18, 6, 38],
                [ConsolidatedTexts.Ordinal, ConsolidatedTexts.Agency, ConsolidatedTexts.Received, ConsolidatedTexts.State, ConsolidatedTexts.Attempt, ConsolidatedTexts.Hash],
                report.Submissions.Select(Submission))),
            new(ConsolidatedTexts.Findings, report.Findings.Count, false, body => Findings(body, report.Findings)),
            new(ConsolidatedTexts.PersonalData, report.PersonalData.Count, false, body => Findings(body, report.PersonalData)),
            new(ConsolidatedTexts.Unplaced, unplaced.Texts.Count, false, body => ReportSections.WriteTexts(body, unplaced)),
            new(ConsolidatedTexts.Changes, report.Changes is { } some ? some.Submissions.Count + some.Figures.Count : 0, false, body => Changes(body, report.Changes!)),
        ];
        return all.Where(annex => annex.Count > 0);
    }

    /// <summary>An appendix by the number that it has in this report; its key when it is not in it.</summary>
    private string Appendix(TableKey key)
    {
        var place = report.Tables.TakeWhile(table => table.Table.Key != key).Count();
        return place < report.Tables.Count ? FormTexts.Appendix(place + 1) : key.ToString();
    }

    private static void Rows(ReportBody body, bool landscape, int[] weights, string[] headers, IEnumerable<OpenXmlElement[][]> rows)
    {
        var widths = FormTable.Share(FormPage.Width(landscape), weights);
        TableRow[] header = [FormTable.HeaderRow(headers.Select((text, i) => FormTable.HeaderCell(widths[i], text)))];
        body.Table(widths, header.Concat(rows.Select(cells => FormTable.Row(widths, cells))));
        body.Write(FormParagraph.Gap());
    }

    private OpenXmlElement[][] Conflict(FigureConflict conflict) =>
    [
        Cell($"{Appendix(conflict.Table)}: {conflict.Label}"),
        [.. conflict.Claims.Select(claim => FormTable.TextIn($"{claim.Source}: {claim.Text}{(claim.Chosen ? ConsolidatedTexts.Chosen : string.Empty)}", JustificationValues.Left, bold: claim.Chosen)), .. Empty(conflict.Claims.Count)],
        Cell(conflict.Explanation),
    ];

    private static OpenXmlElement[][] Submission(SubmissionLine line, int index) =>
    [
        Cell((index + 1).ToString(CultureInfo.InvariantCulture), JustificationValues.Center),
        Cell(line.Agency.Name),
        Cell(line.Received is { } received ? VietnameseFormat.Moment(received) : string.Empty, JustificationValues.Center),
        Cell(ConsolidationTexts.State(line.State) + (line.NeedsCorrection ? ConsolidatedTexts.ToCorrect : string.Empty)),
        Cell(line.Attempt > 0 ? line.Attempt.ToString(CultureInfo.InvariantCulture) : string.Empty, JustificationValues.Center),
        [FormTable.InCell(JustificationValues.Left, 0, FormParagraph.Run(line.Sha256 ?? string.Empty, new RunProperties(new FontSize { Val = "15" })))],
    ];

    private static void Findings(ReportBody body, IReadOnlyList<OpenFinding> findings) => Rows(body, false, [6, 24, 22, 48],
        [ConsolidatedTexts.Ordinal, ConsolidatedTexts.Agency, ConsolidatedTexts.Place, ConsolidatedTexts.Message],
        findings.Select((open, index) => new[]
        {
            Cell((index + 1).ToString(CultureInfo.InvariantCulture), JustificationValues.Center),
            Cell(open.Agency.Name),
            Cell(open.Finding.Place ?? string.Empty),
            Cell(open.Finding.Read is { } read ? $"{open.Finding.Message} [{read}]" : open.Finding.Message),
        }));

    private void Changes(ReportBody body, ReportChanges changes)
    {
        body.Write(FormParagraph.Styled(FormStyles.BodyText, ConsolidatedTexts.Since(changes.SinceVersion)));
        if (changes.Submissions.Count > 0)
        {
            Rows(body, false, [3, 2, 2], [ConsolidatedTexts.Agency, ConsolidatedTexts.State, ConsolidatedTexts.Received], changes.Submissions.Select(change => new[]
            {
                Cell(change.Name),
                Cell(ConsolidationTexts.Change(change.Kind)),
                Cell(change.Received is { } received ? VietnameseFormat.Moment(received) : string.Empty, JustificationValues.Center),
            }));
        }

        if (changes.Figures.Count > 0)
        {
            Rows(body, false, [4, 3, 2, 2], [ConsolidatedTexts.Row, ConsolidatedTexts.Column, ConsolidatedTexts.Before, ConsolidatedTexts.After], changes.Figures.Select(change => new[]
            {
                Cell($"{Appendix(change.Table)}: {change.RowLabel}"),
                Cell(change.ColumnHeader),
                Cell(change.Before ?? string.Empty, JustificationValues.Center),
                Cell(change.After ?? string.Empty, JustificationValues.Center),
            }));
        }
    }

    private static OpenXmlElement[] Cell(string text, JustificationValues? alignment = null) => [FormTable.TextIn(text, alignment ?? JustificationValues.Left)];

    private static IEnumerable<OpenXmlElement> Empty(int count) => count > 0 ? [] : Cell(string.Empty);

    private sealed record Annex(string Title, int Count, bool Landscape, Action<ReportBody> Write);
}
