namespace GenderEquality.Functions.Campaigns;

/// <summary>Who may do what in a campaign. While nobody is named, whoever may act for the coordinator at all may do everything.</summary>
/// <param name="People">Who is named, each once.</param>
public sealed record CampaignRights(IReadOnlyList<NamedRight> People)
{
    /// <summary>How many people one list takes.</summary>
    public const int Most = 200;

    /// <summary>Nobody is named.</summary>
    public static CampaignRights Everybody { get; } = new([]);

    /// <summary>Whether anybody is named.</summary>
    public bool AreNamed => People.Count > 0;

    /// <summary>The right of an account; null without any.</summary>
    public CampaignRight? Of(string account) =>
        !AreNamed ? CampaignRight.Administer : People.FirstOrDefault(person => person.Is(account))?.Right;

    /// <summary>Whether an account may do what needs this right.</summary>
    public bool Allow(string account, CampaignRight needed) => Of(account) is { } has && (has == needed || has == CampaignRight.Administer || needed == CampaignRight.View);

    /// <summary>The list with a person's right. Who names the first one, and nobody who may administer, stays able to.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="right">Which.</param>
    /// <param name="by">Who says so.</param>
    /// <returns>Null when nobody could administer any more, or the list is full.</returns>
    public CampaignRights? With(EmailAddress account, CampaignRight right, string by)
    {
        if (!AreNamed && !EmailAddress.TryParse(by, null, out _))
        {
            return null;
        }

        IEnumerable<NamedRight> first = AreNamed ? [] : [new NamedRight(EmailAddress.Parse(by), CampaignRight.Administer)];
        return Checked([.. first.Concat(People).Where(person => !person.Is(account.ToString())), new NamedRight(account, right)]);
    }

    /// <summary>The list without a person.</summary>
    /// <returns>Null when nobody could administer any more.</returns>
    public CampaignRights? Without(EmailAddress account) => Checked([.. People.Where(person => !person.Is(account.ToString()))]);

    private static CampaignRights? Checked(IReadOnlyList<NamedRight> people) =>
        people.Count <= Most && people.Any(person => person.Right == CampaignRight.Administer) ? new CampaignRights(people) : null;
}

/// <summary>A person's right in a campaign.</summary>
/// <param name="Account">The account with which they sign in.</param>
/// <param name="Right">What they may do.</param>
public sealed record NamedRight(EmailAddress Account, CampaignRight Right)
{
    /// <summary>Whether it is that account. Accounts are the same in any case of letters.</summary>
    public bool Is(string account) => string.Equals(Account.ToString(), account, StringComparison.OrdinalIgnoreCase);
}
