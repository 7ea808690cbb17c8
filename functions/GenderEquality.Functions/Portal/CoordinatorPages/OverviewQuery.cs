using System.Globalization;
using GenderEquality.Functions.Reports.Text;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>In which order agencies stand.</summary>
public enum OverviewOrder
{
    /// <summary>As in the plan, by group.</summary>
    Plan,

    /// <summary>By name.</summary>
    Name,

    /// <summary>Those from whom something is wanted first.</summary>
    Status,

    /// <summary>The newest report first.</summary>
    Received,

    /// <summary>Those without mail for longest first.</summary>
    Mail,
}

/// <summary>Which agencies the coordinator looks at, as it stands in the address of the list and of what is done with it.</summary>
public sealed record OverviewQuery
{
    private static readonly string[] Orders = ["ke-hoach", "ten", "tinh-trang", "moi-nhan", "thu"];

    /// <summary>Status.</summary>
    public OverviewFilter Filter { get; init; }

    /// <summary>Key of a group; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>A part of a name, with or without diacritics.</summary>
    public string Search { get; init; } = string.Empty;

    /// <summary>Order.</summary>
    public OverviewOrder Order { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether fewer than all agencies are looked at.</summary>
    public bool Narrows => Filter != OverviewFilter.All || Group is not null || Search.Length > 0;

    /// <summary>Reads it; what cannot be read is as if it were not there.</summary>
    public static OverviewQuery Of(IQueryCollection query) => Of(name => query[name].ToString());

    /// <summary>Reads it from fields of a form.</summary>
    public static OverviewQuery Of(Func<string, string?> field) => new()
    {
        Filter = OverviewFilters.Parse(field("loc")),
        Group = field("nhom") is { Length: > 0 and <= 100 } group ? group : null,
        Search = field("tim")?.Trim() is { Length: <= 100 } search ? search : string.Empty,
        Order = (OverviewOrder)Math.Max(0, Array.IndexOf(Orders, field("xep"))),
        Page = int.TryParse(field("trang"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
    };

    /// <summary>An order as it stands in the address.</summary>
    public static string Slug(OverviewOrder order) => Orders[(int)order];

    /// <summary>Its fields, without those that say nothing; the page only where it is wanted.</summary>
    public IEnumerable<(string Name, string Value)> Fields(bool withPage = false)
    {
        if (OverviewFilters.Slug(Filter) is { } filter)
        {
            yield return ("loc", filter);
        }

        if (Group is not null)
        {
            yield return ("nhom", Group);
        }

        if (Search.Length > 0)
        {
            yield return ("tim", Search);
        }

        if (Order != OverviewOrder.Plan)
        {
            yield return ("xep", Slug(Order));
        }

        if (withPage && Page > 1)
        {
            yield return ("trang", Page.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>An address with this query.</summary>
    public string Address(string page = CoordinatorAddress.Overview)
    {
        var fields = string.Join('&', Fields(withPage: true).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
        return fields.Length == 0 ? page : $"{page}?{fields}";
    }

    /// <summary>The agencies that are looked at, in their order.</summary>
    public IReadOnlyList<AgencyLine> Select(IEnumerable<AgencyLine> lines)
    {
        var words = TextKey.Of(Search);
        var found = lines.Where(line => line.Matches(Filter)
            && (Group is null || string.Equals(line.Agency.Group, Group, StringComparison.Ordinal))
            && (words.Length == 0 || TextKey.Of($"{line.Agency.Name} {line.Agency.ShortName}").Contains(words, StringComparison.Ordinal)));
        return Order switch
        {
            OverviewOrder.Name => [.. found.OrderBy(line => TextKey.Of(line.Agency.Name), StringComparer.Ordinal)],
            OverviewOrder.Status => [.. found.OrderBy(line => line.Stuck ? 0 : line.Owes ? 1 : 2).ThenBy(line => line.Status).ThenBy(line => !line.Late)],
            OverviewOrder.Received => [.. found.OrderByDescending(line => line.Row.State.Received)],
            OverviewOrder.Mail => [.. found.OrderBy(line => line.Row.LastMail?.At ?? DateTimeOffset.MinValue)],
            _ => [.. found],
        };
    }
}
