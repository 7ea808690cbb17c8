using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns;

/// <summary>What the keys, codes and addresses that are one checked text have in common; each keeps its own pattern.
/// See <see cref="ParsableJsonConverter{T}"/> for the same as JSON.</summary>
internal static class ParsableText
{
    /// <summary>Reads a value; throws <see cref="FormatException"/> when it is malformed.</summary>
    public static T Parse<T>(string? text, IFormatProvider? provider = null)
        where T : IParsable<T> =>
        T.TryParse(text, provider, out var result) ? result : throw new FormatException($"'{text}' is not a valid {typeof(T).Name}.");

    /// <summary>Makes the value of a text that has the pattern, or tells that it has not.</summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, Regex pattern, Func<string, T> make, out T result)
        where T : struct
    {
        var valid = text is not null && pattern.IsMatch(text);
        result = valid ? make(text!) : default;
        return valid;
    }
}
