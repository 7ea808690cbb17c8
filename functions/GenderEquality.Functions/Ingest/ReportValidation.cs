using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;

namespace GenderEquality.Functions.Ingest;

/// <summary>All that is done with one report: it is read, its appendix workbooks too, its content checked, and merged on trial.</summary>
public static class ReportValidation
{
    /// <summary>Validates a file; see <see cref="ValidateReport"/>. Errors come before warnings, each in document order.</summary>
    public static ReadReport Run(Stream file, ExpectedReport expected)
    {
        var report = ReportReader.Read(file, expected);
        if (report.Content is null)
        {
            return report;
        }

        try
        {
            var (content, ofWorkbooks) = WithWorkbooks(report.Content, expected);
            var findings = report.Findings
                .Concat(ofWorkbooks)
                .Concat(ReportChecks.Run(expected.Campaign, expected.Agency, content))
                .Concat(TrialMerge.Run(expected.Campaign, expected.Agency, report))
                .Distinct()
                .OrderByDescending(finding => finding.Severity);
            return new ReadReport(content, RepeatedFindings.Shorten([.. findings]), report.OpenMedia, report);
        }
        catch
        {
            report.Dispose();
            throw;
        }
    }

    private static (ReportContent Content, IReadOnlyList<Finding> Findings) WithWorkbooks(ReportContent content, ExpectedReport expected)
    {
        var findings = new List<Finding>();
        foreach (var workbook in expected.Workbooks)
        {
            var read = AppendixWorkbookReader.Read(workbook.File, workbook.FileName, expected);
            var joined = WorkbookMerge.Join(expected.Campaign, expected.Agency, content.Tables, read.Tables);
            findings.AddRange(read.Findings.Concat(joined.Findings));
            content = content with { Tables = joined.Tables };
        }

        return (content, findings);
    }
}
