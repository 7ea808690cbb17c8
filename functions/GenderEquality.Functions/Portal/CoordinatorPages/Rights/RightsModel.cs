using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Rights;

/// <summary>Who may do what in the campaign.</summary>
public sealed record RightsModel : CoordinatorPageModel
{
    /// <summary>Field with a person's account.</summary>
    public const string AccountField = "tai-khoan";

    /// <summary>Field with a right.</summary>
    public const string RightField = "quyen";

    /// <summary>Field that says what to do: <c>phan</c>, <c>bo</c>, <c>bo-het</c>.</summary>
    public const string DeedField = "viec";

    /// <summary>The list.</summary>
    public required CampaignRights Rights { get; init; }

    /// <summary>What was typed as account.</summary>
    public string TypedAccount { get; init; } = string.Empty;

    /// <summary>What was chosen as right.</summary>
    public CampaignRight TypedRight { get; init; } = CampaignRight.Work;

    /// <summary>Id of the button that takes a person's right away: where it stands in the list, for an account is no id.</summary>
    public static string RemoveField(CampaignRights rights, string account) => $"bo-{rights.People.TakeWhile(person => !person.Is(account)).Count() + 1}";

    /// <summary>The page.</summary>
    public static RightsModel Of(CoordinatorVisit visit) => new() { Campaign = visit.Campaign, User = visit.User, Rights = visit.Rights };
}
