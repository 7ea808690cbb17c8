using System.Collections.Concurrent;
using System.Reflection;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Campaign files that ship inside the program. They seed the blob container <c>campaigns</c>, whose files are the ones in force.</summary>
public static class ShippedCampaigns
{
    private const string Prefix = "GenderEquality.Functions.Campaigns.";
    private const string Suffix = ".json";
    private const string SchemaResource = Prefix + "campaign.schema.json";

    private static readonly Assembly Resources = typeof(ShippedCampaigns).Assembly;
    private static readonly ConcurrentDictionary<CampaignId, Campaign> Loaded = new();

    /// <summary>Ids of the shipped campaigns, in alphabetical order.</summary>
    public static IReadOnlyList<CampaignId> Ids { get; } =
    [
        .. Resources.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Where(name => !string.Equals(name, SchemaResource, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => CampaignId.Parse(name[Prefix.Length..^Suffix.Length])),
    ];

    /// <summary>The shipped campaign; throws <see cref="KeyNotFoundException"/> when there is none of that id.</summary>
    public static Campaign Load(CampaignId id) => Loaded.GetOrAdd(id, static key =>
    {
        using var file = Open(key) ?? throw new KeyNotFoundException($"No campaign '{key}' ships with the program. Shipped: {string.Join(", ", Ids)}.");
        return CampaignFile.Read(file).Require($"{key}{Suffix} (shipped)");
    });

    /// <summary>The shipped file's bytes, or null when there is none of that id.</summary>
    public static Stream? Open(CampaignId id) => Resources.GetManifestResourceStream(Prefix + id + Suffix);

    /// <summary>The JSON schema of campaign files.</summary>
    public static Stream OpenSchema() => Resources.GetManifestResourceStream(SchemaResource)
        ?? throw new InvalidOperationException($"The resource {SchemaResource} is missing from the build.");
}
