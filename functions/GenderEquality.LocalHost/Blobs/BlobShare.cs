using System.Globalization;
using System.Runtime.InteropServices;

namespace GenderEquality.LocalHost.Blobs;

/// <summary>Which blobs a host delivers where several on one storage account share them, as Event Grid gives each blob's event to one instance: <c>2/3</c> is the second of three.</summary>
/// <param name="Number">Which host, from 1.</param>
/// <param name="Of">How many there are.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlobShare(int Number, int Of)
{
    /// <summary>Every blob.</summary>
    public static BlobShare All { get; } = new(1, 1);

    /// <summary>Reads a share; without one it is every blob.</summary>
    /// <exception cref="LocalHostException">It is no share.</exception>
    public static BlobShare Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return All;
        }

        return text.Split('/') is [var first, var second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            && number >= 1 && number <= of
            ? new BlobShare(number, of)
            : throw new LocalHostException($"'LocalHost:BlobShare' is no share such as 1/3: '{text}'.");
    }

    /// <summary>Whether a blob belongs to this host. Every host says the same of the same name.</summary>
    public bool Includes(string name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        return hash % (uint)Of == (uint)(Number - 1);
    }
}
