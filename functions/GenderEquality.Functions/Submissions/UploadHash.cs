using System.Security.Cryptography;
using System.Text;

namespace GenderEquality.Functions.Submissions;

/// <summary>By what the very same files are recognised.</summary>
internal static class UploadHash
{
    /// <summary>SHA-256 of a file, lower-case hexadecimal; the file is left at its start.</summary>
    public static async Task<string> OfAsync(UploadFile file, CancellationToken cancellation)
    {
        file.Content.Position = 0;
        var hash = await SHA256.HashDataAsync(file.Content, cancellation);
        file.Content.Position = 0;
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>SHA-256 of the names and bytes of several files, in whatever order; null without any.</summary>
    public static async Task<string?> OfAllAsync(IReadOnlyList<UploadFile> files, CancellationToken cancellation)
    {
        if (files.Count == 0)
        {
            return null;
        }

        var lines = new List<string>();
        foreach (var file in files)
        {
            lines.Add($"{await OfAsync(file, cancellation)} {file.Name}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines.Order(StringComparer.Ordinal)))));
    }
}
