using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Hash of chosen values, each under its name. One that is absent (null, empty, false) adds nothing: a value that a later release
/// chooses as well changes no fingerprint of a time when nobody could set it.</summary>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds words. The first of a list's item must always be there, for it parts the items.</summary>
    public void Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            // With its length, so that no value can look like another name.
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}:{value.Length}:{value}\n")));
        }
    }

    /// <summary>Adds a yes; a no adds nothing.</summary>
    public void Add(string name, bool value) => Add(name, value ? "yes" : null);

    /// <summary>Adds a number, day, moment, key or the name of a choice.</summary>
    public void Add<T>(string name, T? value)
        where T : struct, IFormattable => Add(name, value?.ToString(FormatOf(value.Value), CultureInfo.InvariantCulture));

    /// <summary>Adds words in their order.</summary>
    public void Add(string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Add(name, value);
        }
    }

    /// <summary>All of it, lower-case hexadecimal.</summary>
    public string Take() => Convert.ToHexStringLower(hash.GetHashAndReset());

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();

    // 60 and 60.0 are one number.
    private static string? FormatOf<T>(T value) => value switch
    {
        decimal => "G29",
        DateOnly or DateTimeOffset => "O",
        _ => null,
    };
}
