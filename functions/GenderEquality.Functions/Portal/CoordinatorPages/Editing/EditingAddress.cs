using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>Addresses of the pages of editing.</summary>
public static class EditingAddress
{
    public const string List = CoordinatorAddress.Editing;
    public const string Word = List + "/word";

    /// <summary>Page of a section.</summary>
    public static string Section(SectionKey section) => $"{List}/{section}";

    /// <summary>What an uploaded draft would change.</summary>
    public static string Upload(string id) => $"{Word}/{id}";
}
