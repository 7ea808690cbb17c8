using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>Addresses of the pages of editing.</summary>
public static class EditingAddress
{
    public const string List = "/dieu-phoi/bien-tap";
    public const string Word = "/dieu-phoi/bien-tap/word";

    /// <summary>Page of a section.</summary>
    public static string Section(SectionKey section) => $"{List}/{section}";

    /// <summary>What an uploaded draft would change.</summary>
    public static string Upload(string id) => $"{Word}/{id}";
}
