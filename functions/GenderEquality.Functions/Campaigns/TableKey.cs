using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Key of an appendix table, such as <c>PL1</c>.</summary>
[JsonConverter(typeof(ParsableJsonConverter<TableKey>))]
public readonly partial record struct TableKey : IParsable<TableKey>
{
    private readonly string? value;

    private TableKey(string value) => this.value = value;

    /// <summary>Reads the value; throws <see cref="FormatException"/> when it is malformed.</summary>
    public static TableKey Parse(string s) => Parse(s, null);

    /// <inheritdoc />
    public static TableKey Parse(string s, IFormatProvider? provider) => ParsableText.Parse<TableKey>(s, provider);

    /// <summary>Reads the value, or tells that it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TableKey result) =>
        ParsableText.TryParse(s, Pattern(), text => new TableKey(text), out result);

    /// <summary>The value as written in keys, tags and addresses.</summary>
    public override string ToString() => value ?? string.Empty;

    [GeneratedRegex(@"^[A-Z][A-Z0-9]{0,9}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
