using GenderEquality.Functions.Coordination.Imports;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>Loads the pages that fill a draft from Word files.</summary>
public sealed class ImportLoader(ImportedFiles files, ImportDesk desk, IOptions<PortalOptions> options)
{
    /// <summary>The page on which files are uploaded.</summary>
    public async Task<ImportsModel> ListAsync(CoordinatorVisit visit, StoredDraft stored, CancellationToken cancellationToken) => new()
    {
        Campaign = visit.Campaign,
        User = visit.User,
        Draft = stored.Draft,
        Files = await files.ListAsync(stored.Draft.Id, cancellationToken),
        Limits = options.Value.Limits,
    };

    /// <summary>What a file proposes; null when there is none of that id.</summary>
    public async Task<ImportModel?> FileAsync(CoordinatorVisit visit, StoredDraft stored, string id, CancellationToken cancellationToken) =>
        await desk.ReadAsync(stored.Draft.Id, id, stored.Draft.Document, cancellationToken) is { } reading
            ? new ImportModel { Campaign = visit.Campaign, User = visit.User, Stored = stored, Reading = reading }
            : null;
}
