using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Word;
using GenderEquality.Functions.Word.Consolidated.Compiling;
using GenderEquality.Functions.Word.Consolidated.Review;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Ingest;

/// <summary>Runs the very code of consolidation on one report and checks what comes out, so that a report which would break the
/// consolidated one is found when it is uploaded, and its agency is told.</summary>
public static class TrialMerge
{
    /// <summary>How much is merged at a time: a report of some two hundred pages. The validator holds the whole document that it checks.</summary>
    private const int Paragraphs = 4000;

    private const string EmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// <summary>Merges the report on trial.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">Whose report.</param>
    /// <param name="report">The report as read; one that was refused is not tried.</param>
    /// <returns>A finding when the merge fails; empty when all is well.</returns>
    public static IReadOnlyList<Finding> Run(Campaign campaign, Agency agency, ReadReport report)
    {
        if (report.Content is null)
        {
            return [];
        }

        try
        {
            var error = ContentSlices.Of(report.Content, Paragraphs)
                .SelectMany((content, slice) => Errors(
                    campaign, new SubmittedReport(agency, Submission(campaign, agency), content, slice == 0 ? RepeatedFindings.Shorten(report.Findings) : []), report.OpenMedia))
                .FirstOrDefault();
            return error is null ? [] : [FindingTexts.TrialMergeFailed(null, error)];
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or OutOfMemoryException or IOException))
        {
            // Whatever it is, it would have stopped the consolidation of all agencies: that is what the trial is for. A disk that fails
            // is no fault of the report, and the platform tries again.
            return [FindingTexts.TrialMergeFailed(null, failure.Message)];
        }
    }

    private static IReadOnlyList<string> Errors(Campaign campaign, SubmittedReport submitted, Func<string, Stream> openMedia)
    {
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        using var compilation = new Compilation(campaign);
        compilation.Add(draft.Add(submitted), openMedia);
        var standing = new AgencyStanding(submitted.Agency, Exempt: false, submitted.Submission, Attempt: 1);
        var report = draft.Build(new ReportEdition(1, Final: false, campaign.DueBefore, Previous: null), [standing])[0];
        using var manifest = new MemoryStream();
        report.WriteManifest(manifest);
        Func<FormPackage>[] files = [() => compilation.PackageOf(report), () => SignedDocument.PackageOf(report), () => ReviewSheet.PackageOf(report)];
        return [.. files.SelectMany(WordValidation.ErrorsOfOwn)];
    }

    private static SubmissionSummary Submission(Campaign campaign, Agency agency) => new()
    {
        Campaign = campaign.Id,
        Agency = agency.Code,
        Id = default,
        FileName = string.Empty,
        Size = 0,
        Sha256 = EmptyHash,
        Received = campaign.StartOf(campaign.OpensOn),
        Readable = true,
        UploadedBy = string.Empty,
    };
}
