namespace GenderEquality.Functions.Portal.AgencyPages.DeadLinks;

/// <summary>Addresses for whoever has no link.</summary>
public static class DeadLinkAddress
{
    /// <summary>Route of <see cref="Ask"/>.</summary>
    public const string AskRoute = "duong-dan-moi";

    /// <summary>Route of <see cref="Taken"/>.</summary>
    public const string TakenRoute = AskRoute + "/da-nhan";

    /// <summary>Where a new link is asked for.</summary>
    public const string Ask = "/" + AskRoute;

    /// <summary>What whoever asked sees then.</summary>
    public const string Taken = "/" + TakenRoute;
}
