using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Key of an outline section, such as <c>II.2.1</c>, <c>B.1</c> or <c>P7.2</c>: one to four parts of capital ASCII letters and digits
/// with dots between them. So it can stand in tags of content controls, names of blobs and addresses, and upper case is never in doubt.</summary>
[JsonConverter(typeof(ParsableJsonConverter<SectionKey>))]
public readonly partial record struct SectionKey : IParsable<SectionKey>
{
    private readonly string? value;

    private SectionKey(string value) => this.value = value;

    /// <summary>Reads the value; throws <see cref="FormatException"/> when it is malformed.</summary>
    public static SectionKey Parse(string s) => Parse(s, null);

    /// <inheritdoc />
    public static SectionKey Parse(string s, IFormatProvider? provider) => ParsableText.Parse<SectionKey>(s, provider);

    /// <summary>Reads the value, or tells that it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SectionKey result) =>
        ParsableText.TryParse(s, Pattern(), text => new SectionKey(text), out result);

    /// <summary>The value as written in keys, tags and addresses.</summary>
    public override string ToString() => value ?? string.Empty;

    [GeneratedRegex(@"^[A-Z0-9]{1,8}(\.[A-Z0-9]{1,8}){0,3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
