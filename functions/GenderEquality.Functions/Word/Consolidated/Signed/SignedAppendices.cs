using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>The appendices of the signed report.</summary>
internal sealed class SignedAppendices(ConsolidatedReport report)
{
    /// <summary>Writes them.</summary>
    public void Write(ReportBody body)
    {
        foreach (var (index, appendix) in report.Campaign.SignedReport.Appendices.Index())
        {
            ReportAppendices.Start(body, report, index + 1, appendix.Title, appendix.Landscape);
            WriteContent(body, appendix);
        }
    }

    private void WriteContent(ReportBody body, SignedAppendix appendix)
    {
        if (appendix.Content == SignedAppendixContent.Submissions)
        {
            WriteSubmissions(body);
        }
        else if (appendix.Content == SignedAppendixContent.Table && report.Tables.FirstOrDefault(table => table.Table.Key == appendix.Table) is { } table)
        {
            var shown = table.Table with { Landscape = appendix.Landscape, Columns = [.. table.Table.Columns.Where(column => column.Kind != ColumnKind.Text)] };
            var rows = new AggregatedRows(report.Campaign, shown, body.Controls);
            body.Table(rows.Widths, rows.Create(SignedRows.Of(report, table)));
            body.Write(FormParagraph.Gap());
        }

        foreach (var written in StatementRows.Of(report, appendix.Key))
        {
            StatementRows.Write(body, written);
        }
    }

    private void WriteSubmissions(ReportBody body)
    {
        var widths = FormTable.Share(FormPage.Width(landscape: false), [1, 9, 4, 4]);
        string[] headers = [ConsolidatedTexts.Ordinal, ConsolidatedTexts.Agency, ConsolidatedTexts.SentOn, ConsolidatedTexts.State];
        var header = FormTable.HeaderRow(headers.Select((text, i) => FormTable.HeaderCell(widths[i], text)));
        body.Table(widths, report.Submissions.Select((line, index) => FormTable.Row(
            widths,
            [Centred((index + 1).ToString(CultureInfo.InvariantCulture))],
            [FormTable.TextIn(line.Agency.Name, JustificationValues.Left)],
            [Centred(line.Received is { } received ? VietnameseFormat.Date(DateOnly.FromDateTime(received.DateTime)) : "-")],
            [Centred(ConsolidationTexts.State(line.State))])).Prepend(header));
    }

    private static Paragraph Centred(string text) => FormTable.TextIn(text, JustificationValues.Center);
}
