using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Ingest;

/// <summary>The appendix workbooks of one submission, open until disposed.</summary>
internal sealed class AttachedWorkbooks : IDisposable
{
    private readonly List<AttachedWorkbook> files = [];

    /// <summary>The workbooks fetched so far.</summary>
    public IReadOnlyList<AttachedWorkbook> Files => files;

    /// <summary>Fetches the workbooks among the files that are kept with the submission.</summary>
    /// <param name="attachments">Where they are kept.</param>
    /// <param name="submission">The submission.</param>
    /// <param name="names">Names of all that is kept with it; other files stay where they are.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task FetchAsync(AttachmentBlobs attachments, SubmissionRef submission, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        foreach (var name in names)
        {
            if (name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && await attachments.FetchAsync(submission, name, cancellation) is { } file)
            {
                files.Add(new AttachedWorkbook(name, file));
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => files.ForEach(workbook => workbook.File.Dispose());
}
