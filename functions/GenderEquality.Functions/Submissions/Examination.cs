using GenderEquality.Functions.Submissions.Checks;
using GenderEquality.Functions.Word;
using GenderEquality.Functions.Word.Reading;

namespace GenderEquality.Functions.Submissions;

/// <summary>All that is done with one file: it is read, its content checked, and merged on trial.</summary>
public static class Examination
{
    /// <summary>Examines a file; see <see cref="Examine"/>. Errors come before warnings, each in document order.</summary>
    public static ReadReport Run(Stream file, ExpectedReport expected)
    {
        var report = ReportReader.Read(file, expected);
        if (report.Content is not { } content)
        {
            return report;
        }

        try
        {
            var findings = report.Findings
                .Concat(ReportChecks.Run(expected.Campaign, expected.Agency, content))
                .Concat(TrialMerge.Run(expected.Campaign, expected.Agency, report))
                .Distinct()
                .OrderByDescending(finding => finding.Severity);
            return new ReadReport(content, [.. findings], report.OpenMedia, report);
        }
        catch
        {
            report.Dispose();
            throw;
        }
    }
}
