using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Ingest;

/// <summary>The appendix workbooks of one submission, open until disposed.</summary>
internal sealed class AttachedWorkbooks : IDisposable
{
    private readonly List<AttachedWorkbook> files = [];

    /// <summary>The workbooks fetched so far.</summary>
    public IReadOnlyList<AttachedWorkbook> Files => files;

    /// <summary>Fetches those that are kept with the submission; other files stay where they are.</summary>
    public async Task FetchAsync(AttachmentBlobs attachments, SubmissionRef submission, CancellationToken cancellation)
    {
        foreach (var name in await attachments.ListAsync(submission, cancellation))
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
