using System.Globalization;
using System.IO.Compression;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Writes all uploaded files into one ZIP file: a folder for each agency in plan order, in it each submission by its time of arrival.</summary>
public sealed class OriginalsArchive(IncomingBlobs incoming, AttachmentBlobs attachments)
{
    /// <summary>Writes to a stream that need not be seekable, holding one file at a time.</summary>
    public async Task WriteAsync(Campaign campaign, ILookup<AgencyCode, SubmissionSummary> submissions, Stream output, CancellationToken cancellationToken)
    {
        var stream = new WriteBehindStream(output);
        await using (var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken))
        {
            await AddAllAsync(zip, campaign, submissions, cancellationToken);
        }

        await stream.FlushAsync(cancellationToken);
    }

    private async Task AddAllAsync(ZipArchive zip, Campaign campaign, ILookup<AgencyCode, SubmissionSummary> submissions, CancellationToken cancellationToken)
    {
        foreach (var (number, agency) in campaign.Agencies.Index())
        {
            var folder = string.Create(CultureInfo.InvariantCulture, $"{number + 1:00}-{agency.Code}/");
            foreach (var submission in submissions[agency.Code].OrderBy(submission => submission.Id))
            {
                await AddAsync(zip, campaign, folder, submission, cancellationToken);
            }
        }
    }

    private async Task AddAsync(ZipArchive zip, Campaign campaign, string folder, SubmissionSummary submission, CancellationToken cancellationToken)
    {
        var arrived = campaign.Local(submission.Received);

        // The end of the id keeps two submissions of one second apart.
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{folder}{arrived:yyyyMMdd-HHmmss}-{submission.Id.ToString()[^4..]} ");
        var names = FileNames.Distinct([.. submission.Attachments.Prepend(submission.FileName).Select(WindowsNames.Of)]);
        await AddAsync(zip, prefix + names[0], arrived, await incoming.IsMaliciousAsync(submission.Ref, cancellationToken), () => incoming.OpenAsync(submission.Ref, cancellationToken), cancellationToken);
        foreach (var (name, entry) in submission.Attachments.Zip(names.Skip(1)))
        {
            await AddAsync(
                zip, prefix + entry, arrived, await attachments.IsMaliciousAsync(submission.Ref, name, cancellationToken), () => attachments.OpenAsync(submission.Ref, name, cancellationToken), cancellationToken);
        }
    }

    // In the place of a file that the malware scan warns of stands a word that says so.
    private static async Task AddAsync(ZipArchive zip, string name, DateTimeOffset arrived, bool malicious, Func<Task<Stream?>> open, CancellationToken cancellationToken)
    {
        var content = malicious ? new MemoryStream(Encoding.UTF8.GetBytes($"{PortalTexts.Malicious(name[(name.LastIndexOf('/') + 1)..])}\n{PortalTexts.MaliciousAdvice}\n")) : await open();
        await AddAsync(zip, malicious ? name + ".txt" : name, arrived, content, cancellationToken);
    }

    private static async Task AddAsync(ZipArchive zip, string name, DateTimeOffset arrived, Stream? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return;
        }

        await using (content)
        {
            // Though Word files are compressed already: a stored entry cannot be read while it comes.
            var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = arrived;
            await using var target = await entry.OpenAsync(cancellationToken);
            await content.CopyToAsync(target, cancellationToken);
        }
    }
}
