using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Names one yearly collection, such as <c>ten-dot-nam</c>. Lower-case ASCII, so that it can stand in addresses and keys.</summary>
[JsonConverter(typeof(ParsableJsonConverter<CampaignId>))]
public readonly partial record struct CampaignId : IParsable<CampaignId>
{
    private readonly string? value;

    private CampaignId(string value) => this.value = value;

    /// <summary>Reads the value; throws <see cref="FormatException"/> when it is malformed.</summary>
    public static CampaignId Parse(string s) => Parse(s, null);

    /// <inheritdoc />
    public static CampaignId Parse(string s, IFormatProvider? provider) => ParsableText.Parse<CampaignId>(s, provider);

    /// <summary>Reads the value, or tells that it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CampaignId result) =>
        ParsableText.TryParse(s, Pattern(), text => new CampaignId(text), out result);

    /// <summary>The value as written in keys, tags and addresses.</summary>
    public override string ToString() => value ?? string.Empty;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
