using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Uploading;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>What is about to be done, before it is.</summary>
public sealed record ConfirmModel : CoordinatorPageModel
{
    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>What follows from it, a sentence each.</summary>
    public required IReadOnlyList<string> Consequences { get; init; }

    /// <summary>About which agency; null for all.</summary>
    public Agency? Agency { get; init; }

    /// <summary>What was typed, under its label.</summary>
    public IReadOnlyList<(string Label, string Text)> Typed { get; init; } = [];

    /// <summary>Files that were sent with the form.</summary>
    public IReadOnlyList<WaitingFile> Files { get; init; } = [];

    /// <summary>The files in their places, where several could be the report and it is asked which one is; else none.</summary>
    public IReadOnlyList<UnsortedFile> Rivals => Files.Count(file => UploadRules.IsReport(file.Name)) > 1 ? [.. Files.Select(file => new UnsortedFile(file.Name, file.Size))] : [];

    /// <summary>Files about which nothing is asked.</summary>
    public IReadOnlyList<WaitingFile> Settled => Rivals.Count == 0 ? Files : [.. Files.Where(file => !UploadRules.IsReport(file.Name))];

    /// <summary>The mails that are sent; empty when nobody gets one.</summary>
    public IReadOnlyList<ConfirmMail> Mails { get; init; } = [];

    /// <summary>Where the form goes.</summary>
    public required string Action { get; init; }

    /// <summary>Where one goes back to without doing it.</summary>
    public required string Back { get; init; }

    /// <summary>Fields of the form, as they were sent.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; }

    /// <summary>Id under which the form waits: it can be sent once.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it cannot be undone.</summary>
    public bool Grave { get; init; }
}
