using System.Text.Json;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Consolidation;

/// <summary>A report fetched from storage, its pictures in a temporary folder until it is disposed.</summary>
internal sealed class FetchedReport : IDisposable
{
    private readonly DirectoryInfo? media;

    private FetchedReport(SubmittedReport? report, DirectoryInfo? media)
    {
        Report = report;
        this.media = media;
    }

    /// <summary>The report; null when it is lost.</summary>
    public SubmittedReport? Report { get; }

    /// <summary>The submission, when what was read from it is not there or cannot be read; null otherwise.</summary>
    public SubmissionSummary? Lost { get; private init; }

    /// <summary>Fetches the report of an agency. One that ingest has recorded as readable, and whose content is not there or is damaged, is lost; storage that does not answer is a failure.</summary>
    public static async Task<FetchedReport> FetchAsync(ContentBlobs blobs, AgencyStanding standing, CancellationToken cancellation)
    {
        try
        {
            return await ReadAsync(blobs, standing, cancellation);
        }
        catch (Exception damage) when (damage is FileNotFoundException or JsonException or FormatException)
        {
            return new FetchedReport(null, null) { Lost = standing.Taken };
        }
    }

    private static async Task<FetchedReport> ReadAsync(ContentBlobs blobs, AgencyStanding standing, CancellationToken cancellation)
    {
        var submission = standing.Taken!;
        var at = submission.Ref;
        var content = await blobs.ReadContentAsync(at, cancellation) ?? throw new FileNotFoundException($"Submission {at} is readable, but has no content.");
        var findings = FigureConfirmation.Open(await blobs.ReadFindingsAsync(at, cancellation), submission);
        var folder = content.Media.Count == 0 ? null : TemporaryFile.CreateFolder();
        var fetched = new FetchedReport(new SubmittedReport(standing.Agency, submission, content, findings) { Attempt = standing.Attempt }, folder);
        try
        {
            foreach (var item in content.Media)
            {
                await using var source = await blobs.OpenMediaAsync(at, item.Id, cancellation);
                await using var target = File.Create(fetched.PathOf(item.Id));
                await source.CopyToAsync(target, cancellation);
            }
        }
        catch
        {
            fetched.Dispose();
            throw;
        }

        return fetched;
    }

    /// <summary>Disposes reports that are still coming when the one before them failed. Whether they fail too is no news.</summary>
    public static async Task DropAsync(IEnumerable<Task<FetchedReport>> coming)
    {
        foreach (var fetch in coming)
        {
            await ((Task)fetch).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (fetch.IsCompletedSuccessfully)
            {
                (await fetch).Dispose();
            }
        }
    }

    /// <summary>Opens a picture.</summary>
    public Stream OpenMedia(string id) => File.OpenRead(PathOf(id));

    /// <inheritdoc />
    public void Dispose() => media?.Delete(recursive: true);

    private string PathOf(string id) =>
        media is not null && id.All(char.IsAsciiHexDigit) ? Path.Combine(media.FullName, id) : throw new FileNotFoundException($"No picture {id}.");
}
