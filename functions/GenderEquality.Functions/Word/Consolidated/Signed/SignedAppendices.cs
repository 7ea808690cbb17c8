using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>The appendices of the signed report.</summary>
internal sealed class SignedAppendices(ConsolidatedReport report, SignedCharts charts)
{
    /// <summary>Writes them.</summary>
    public void Write(ReportBody body)
    {
        foreach (var (index, appendix) in report.Campaign.SignedReport.Appendices.Index())
        {
            Start(body, index + 1, appendix);
            WriteContent(body, appendix);
            body.Write(charts.Of(appendix));
        }
    }

    /// <summary>Starts an appendix on a page of its own.</summary>
    private void Start(ReportBody body, int number, SignedAppendix appendix)
    {
        var coordinator = report.Campaign.Coordinator;
        body.StartSection(appendix.Landscape);
        body.Write(FormParagraph.Appendix(
            FormTexts.Appendix(number), appendix.Title, FormTexts.AttachedTo(coordinator.ShortName, coordinator.Name, VietnameseFormat.LongDate(report.Date))));
    }

    private void WriteContent(ReportBody body, SignedAppendix appendix)
    {
        if (appendix.Content == SignedAppendixContent.Submissions)
        {
            SubmissionList.Write(body, report.Submissions);
        }
        else if (appendix.Content == SignedAppendixContent.Table && report.Tables.FirstOrDefault(table => table.Table.Key == appendix.Table) is { } table)
        {
            WriteTable(body, new SignedTable(report, appendix, table));
        }

        foreach (var written in StatementRows.Of(report, appendix.Key))
        {
            StatementRows.Write(body, written);
        }
    }

    private void WriteTable(ReportBody body, SignedTable table)
    {
        var rows = new AggregatedRows(report.Campaign, table, body.Controls);
        body.Control(ReportTags.Table(table.Shown.Key), table.Shown.Title, () => body.Table(rows.Widths, rows.Create(table.Whole)));
        body.Write(FormParagraph.Gap());
        if (table.Groups.Count > 0)
        {
            body.Write(FormParagraph.Styled(FormStyles.Caption, ConsolidatedTexts.ByGroup));
            body.Table(rows.Widths, rows.CreateGroups(table.Groups));
            body.Write(FormParagraph.Gap());
        }
    }
}
