using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>The page on which Word files for a draft are uploaded.</summary>
public sealed record ImportsModel : CoordinatorPageModel
{
    /// <inheritdoc />
    public override string? DraftTitle => Draft.Title;

    /// <summary>The draft.</summary>
    public required CampaignDraft Draft { get; init; }

    /// <summary>Files that were brought before, newest first.</summary>
    public required IReadOnlyList<ImportedFile> Files { get; init; }

    /// <summary>How large an upload may be.</summary>
    public required UploadLimits Limits { get; init; }
}
