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

        return await MakeAsync(read, await upper.KeepAsync(file, cancellation), called, by, cancellation);
    }

    /// <summary>Makes the draft of a file that is kept already.</summary>
    /// <param name="key">Under which it is kept.</param>
    /// <param name="called">Code or name of who reports.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<HandDownResult> MakeAsync(string key, string called, string by, CancellationToken cancellation = default) =>
        await upper.FindReceivedAsync(key, cancellation) is { } kept
            ? await MakeAsync(UpperFile.Read(kept.File), kept, called, by, cancellation)
            : new HandDownResult { Problem = UpperTexts.NotHere };

    private async Task<HandDownResult> MakeAsync(UpperFile read, ReceivedCampaign above, string called, string by, CancellationToken cancellation)
    {
        if (read.Document is not { } document || read.Problem is not null)
        {
            return new HandDownResult { Problem = read.Problem };
        }

        if (ReportingAgency.Find(above.Campaign, called) is not { } agency)
        {
            return new HandDownResult { Above = above, Problem = UpperTexts.WhichAgency(called) };
        }

        var draft = await drafts.HandDownAsync(HandDown.Of(document, above.Campaign, agency), above.Campaign.Title, by, cancellation);
        await upper.PutAsync(draft.Draft.Id, above.File, cancellation);
        return new HandDownResult { Above = above, Draft = draft };
    }
}

/// <summary>What came of a file that the level above handed down.</summary>
public sealed record HandDownResult
{
    /// <summary>The upper campaign, whose file is kept; null when it was not taken.</summary>
    public ReceivedCampaign? Above { get; init; }

    /// <summary>The draft; null while it is not known who reports, or the file was not taken.</summary>
    public StoredDraft? Draft { get; init; }

    /// <summary>What is wrong, a sentence in Vietnamese; null when the draft was made.</summary>
    public string? Problem { get; init; }
}
