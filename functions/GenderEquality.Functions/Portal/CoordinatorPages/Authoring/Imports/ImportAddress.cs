using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>Addresses of the pages that fill a draft from Word files.</summary>
public static class ImportAddress
{
    /// <summary>Name of the part of an address that says what is ticked.</summary>
    public const string Tick = "chon";

    /// <summary>That everything likely is ticked.</summary>
    public const string Everything = "het";

    private const string Base = CoordinatorAddress.ImportsFromWord;

    /// <summary>The page on which files are uploaded.</summary>
    public static string Of(CampaignId draft) => $"{Base}/{draft}";

    /// <summary>Where a kind of file is sent.</summary>
    public static string Upload(CampaignId draft, ImportedFileKind kind) => $"{Base}/{draft}/{(kind == ImportedFileKind.Plan ? "ke-hoach" : "de-cuong")}";

    /// <summary>What a file proposes.</summary>
    public static string File(CampaignId draft, string id) => $"{Base}/{draft}/tep/{id}";
}
