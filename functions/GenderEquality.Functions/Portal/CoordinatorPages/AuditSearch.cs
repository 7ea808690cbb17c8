using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Audit;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What is looked for in the audit log, as it stands in the page's address.</summary>
public sealed record AuditSearch
{
    private static readonly Dictionary<AuditKind, string> Slugs = new()
    {
        [AuditKind.Deed] = "viec-da-lam",
        [AuditKind.Upload] = "nop",
        [AuditKind.Download] = "tai-ve",
        [AuditKind.Refusal] = "tu-choi",
    };

    /// <summary>A part of a name.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>An agency.</summary>
    public AgencyCode? Agency { get; init; }

    /// <summary>A kind.</summary>
    public AuditKind? Kind { get; init; }

    /// <summary>First local day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last local day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether anything is looked for.</summary>
    public bool Any => this != new AuditSearch();

    /// <summary>Reads it; what cannot be read is not looked for.</summary>
    public static AuditSearch Of(IQueryCollection query) => new()
    {
        By = query["ai"].ToString().Trim() is var by && by.Length <= 100 ? by : string.Empty,
        Agency = AgencyCode.TryParse(query["don-vi"], null, out var agency) ? agency : null,
        Kind = Slugs.Where(pair => string.Equals(pair.Value, query["loai"], StringComparison.Ordinal)).Select(pair => (AuditKind?)pair.Key).FirstOrDefault(),
        From = Day(query["tu-ngay"]),
        To = Day(query["den-ngay"]),
    };

    /// <summary>As the log is asked.</summary>
    public AuditQuery ToQuery(Campaign campaign) => new()
    {
        By = By.Length == 0 ? null : By,
        Agency = Agency,
        Kind = Kind,
        From = From is { } from ? campaign.StartOf(from) : null,
        Before = To is { } to ? campaign.StartOf(to.AddDays(1)) : null,
    };

    /// <summary>The page with this search, from a place on.</summary>
    public string Address(string? after)
    {
        (string Name, string? Value)[] fields =
        [
            ("ai", By.Length == 0 ? null : By), ("don-vi", Agency?.ToString()), ("loai", Kind is { } kind ? Slug(kind) : null),
            ("tu-ngay", Iso(From)), ("den-ngay", Iso(To)), ("sau", after),
        ];
        var query = string.Join('&', fields.Where(field => field.Value is not null).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}"));
        return query.Length == 0 ? CoordinatorAddress.Audit : $"{CoordinatorAddress.Audit}?{query}";
    }

    /// <summary>A kind as it stands in the address.</summary>
    public static string Slug(AuditKind kind) => Slugs[kind];

    /// <summary>A day as a date field shows it.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000 ? day : null;
}
