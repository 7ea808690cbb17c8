using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Ingest;

/// <summary>All that is done with one report: it is read, its appendix workbooks too, its content checked, and merged on trial. All of it
/// together may cost what one submission may.</summary>
public static class ReportValidation
{
    /// <summary>Validates a file; see <see cref="ValidateReport"/>. Errors come before warnings, each in document order.</summary>
    public static ReadReport Run(Stream file, ExpectedReport expected)
    {
        var work = new WorkBudget();
        var report = ReportReader.Read(file, expected, work: work);
        if (report.Content is null)
        {
            return report;
        }

        try
        {
            var (content, ofFiles) = WithWorkbooks(report, report.Content, expected, work);
            var findings = ofFiles
                .Concat(Examined(() => ReportChecks.Run(expected.Campaign, expected.Agency, content, expected.Received)))
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

    private static (ReportContent Content, IReadOnlyList<Finding> Findings) WithWorkbooks(ReadReport report, ReportContent content, ExpectedReport expected, WorkBudget work)
    {
        var findings = new List<Finding>(report.Findings);
        foreach (var workbook in expected.Workbooks)
        {
            var read = AppendixWorkbookReader.Read(workbook.File, workbook.FileName, expected, work);
            findings = [.. findings.Select(finding => SupersededCells.LeftOut(expected.Campaign, finding, read.Tables))];
            findings.AddRange(read.Findings);
            findings.AddRange(Examined(() =>
            {
                var joined = WorkbookMerge.Join(expected.Campaign, expected.Agency, content.Tables, read.Tables);
                content = content with { Tables = joined.Tables };
                return joined.Findings;
            }));
        }

        return (content, findings);
    }

    /// <summary>What is found in content that was read. Whatever in it stops the search is the file's, and said; a disk of ours that fails is not.</summary>
    private static IReadOnlyList<Finding> Examined(Func<IEnumerable<Finding>> examination)
    {
        try
        {
            return [.. examination()];
        }
        catch (Exception failure) when (failure is not IOException && FileFaults.IsOfTheFile(failure))
        {
            return [FindingTexts.NotExamined()];
        }
    }
}
