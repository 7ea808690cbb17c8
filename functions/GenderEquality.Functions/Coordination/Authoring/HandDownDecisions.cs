using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>A lower level makes its campaign of the one that the level above hands down.</summary>
public sealed class HandDownDecisions(UpperCampaigns upper, DraftDecisions drafts)
{
    /// <summary>Keeps the upper campaign's file, and makes the draft where it is certain who reports there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="called">Code or name of who reports; empty where the coordinator does not say.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<HandDownResult> TakeAsync(BinaryData file, string called, string by, CancellationToken cancellation = default)
    {
        if (UpperFile.Read(file) is var read && read.Problem is { } problem)
        {
            return new HandDownResult { Problem = problem };
        }

        var above = await upper.PutAsync(file, cancellation);
        return await MakeAsync(read, above, called, by, cancellation);
    }

    /// <summary>Makes the draft of a file that is kept already.</summary>
    /// <param name="id">The upper campaign.</param>
    /// <param name="called">Code or name of who reports.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<HandDownResult> MakeAsync(CampaignId id, string called, string by, CancellationToken cancellation = default)
    {
        var read = await upper.FileAsync(id, cancellation) is { } file ? UpperFile.Read(file) : new UpperFile(null, null, UpperTexts.NotHere);
        return read.Campaign is { } above ? await MakeAsync(read, above, called, by, cancellation) : new HandDownResult { Problem = read.Problem };
    }

    private async Task<HandDownResult> MakeAsync(UpperFile read, Campaign above, string called, string by, CancellationToken cancellation) =>
        ReportingAgency.Find(above, called) is { } agency
            ? new HandDownResult { Above = above, Draft = await drafts.HandDownAsync(HandDown.Of(read.Document!, above, agency), above.Title, by, cancellation) }
            : new HandDownResult { Above = above, Problem = UpperTexts.WhichAgency(called) };
}

/// <summary>What came of a file that the level above handed down.</summary>
public sealed record HandDownResult
{
    /// <summary>The upper campaign, whose file is kept; null when it was not taken.</summary>
    public Campaign? Above { get; init; }

    /// <summary>The draft; null while it is not known who reports, or the file was not taken.</summary>
    public StoredDraft? Draft { get; init; }

    /// <summary>What is wrong, a sentence in Vietnamese; null when the draft was made.</summary>
    public string? Problem { get; init; }
}
