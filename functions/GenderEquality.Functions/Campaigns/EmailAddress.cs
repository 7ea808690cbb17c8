using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns;

/// <summary>One e-mail address, without display name. One line, so that it cannot smuggle mail headers.</summary>
[JsonConverter(typeof(ParsableJsonConverter<EmailAddress>))]
public readonly partial record struct EmailAddress : IParsable<EmailAddress>
{
    private readonly string? value;

    private EmailAddress(string value) => this.value = value;

    /// <summary>Reads the value; throws <see cref="FormatException"/> when it is malformed.</summary>
    public static EmailAddress Parse(string s) => Parse(s, null);

    /// <inheritdoc />
    public static EmailAddress Parse(string s, IFormatProvider? provider) => ParsableText.Parse<EmailAddress>(s, provider);

    /// <summary>Reads the value, or tells that it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EmailAddress result) =>
        ParsableText.TryParse(s, Pattern(), text => new EmailAddress(text), out result);

    /// <summary>Whether mail servers take it: letters, digits and few signs without a dot at either end or two in a row, then a domain of two labels or more.
    /// Neither <c>mailto:</c> nor comments, quotes or letters beyond ASCII. What was stored before is read though it is not.</summary>
    public bool IsSendable => ToString() is { Length: <= 254 } text && text.IndexOf('@', StringComparison.Ordinal) <= 64 && Sendable().IsMatch(text);

    /// <summary>The value as written in keys, tags and addresses.</summary>
    public override string ToString() => value ?? string.Empty;

    [GeneratedRegex(@"^[^\s@<>""',;\p{C}]+@[^\s@<>""',;\p{C}]+\.[^\s@<>""',;\p{C}]+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex(
        @"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sendable();
}
