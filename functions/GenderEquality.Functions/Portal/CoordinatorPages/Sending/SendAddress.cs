using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>Addresses of the page that shows who gets what before it is sent.</summary>
public static class SendAddress
{
    private static readonly string[] Slugs = ["don-doc", "viet-thu", "thu-moi", "duong-dan"];

    /// <summary>A kind as it stands in the address.</summary>
    public static string Slug(SendKind kind) => Slugs[(int)kind];

    /// <summary>Reads a kind; null for what is none.</summary>
    public static SendKind? Parse(string? slug) => Array.IndexOf(Slugs, slug) is >= 0 and var index ? (SendKind)index : null;

    /// <summary>The page for one agency.</summary>
    public static string Of(SendKind kind, AgencyCode agency) => $"{CoordinatorAddress.Send}?viec={Slug(kind)}&co-quan={agency}";

    /// <summary>The page for all agencies that are looked at.</summary>
    public static string Of(SendKind kind, OverviewQuery query) =>
        $"{CoordinatorAddress.Send}?viec={Slug(kind)}&tat-ca=co{string.Concat(query.Fields().Select(field => $"&{field.Name}={Uri.EscapeDataString(field.Value)}"))}";
}
