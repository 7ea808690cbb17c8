namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>What the coordinator sends to agencies.</summary>
public enum SendKind
{
    /// <summary>A reminder.</summary>
    Remind,

    /// <summary>A mail of the coordinator's own.</summary>
    Write,

    /// <summary>The invitation with the first link.</summary>
    Invite,

    /// <summary>One more link.</summary>
    NewLink,
}
