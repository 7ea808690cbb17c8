namespace GenderEquality.Functions.Portal.Access;

/// <summary>Who asks for a coordinator page, and whether they may have it.</summary>
/// <param name="Decision">The answer.</param>
/// <param name="Name">Name for the audit log: the account's address; empty when nobody is signed in.</param>
public sealed record CoordinatorIdentity(AccessDecision Decision, string Name)
{
    /// <summary>App roles of the account.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
}

/// <summary>Whether a request may see the coordinator's pages.</summary>
public enum AccessDecision
{
    /// <summary>Signed in with the role.</summary>
    Allowed,

    /// <summary>Nobody is signed in.</summary>
    NotSignedIn,

    /// <summary>Signed in, without the role.</summary>
    NoRole,
}
