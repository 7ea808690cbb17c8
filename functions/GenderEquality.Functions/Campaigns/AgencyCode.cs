using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Names an agency within a campaign, such as <c>so-y-te</c>. Lower-case ASCII, so that it can stand in addresses and keys.</summary>
[JsonConverter(typeof(ParsableJsonConverter<AgencyCode>))]
public readonly partial record struct AgencyCode : IParsable<AgencyCode>
{
    private readonly string? value;

    private AgencyCode(string value) => this.value = value;

    /// <summary>Reads the value; throws <see cref="FormatException"/> when it is malformed.</summary>
    public static AgencyCode Parse(string s) => Parse(s, null);

    /// <inheritdoc />
    public static AgencyCode Parse(string s, IFormatProvider? provider) => ParsableText.Parse<AgencyCode>(s, provider);

    /// <summary>Reads the value, or tells that it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgencyCode result) =>
        ParsableText.TryParse(s, Pattern(), text => new AgencyCode(text), out result);

    /// <summary>The value as written in keys, tags and addresses.</summary>
    public override string ToString() => value ?? string.Empty;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
