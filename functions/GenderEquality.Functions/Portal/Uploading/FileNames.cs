using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>Names of files as people gave them.</summary>
public static class FileNames
{
    private const int MaxLength = 150;

    /// <summary>Only the last part of a path, NFC, without control characters and direction marks (which can hide a real extension),
    /// cut to 150 characters with its extension kept.</summary>
    public static string Clean(string? name)
    {
        var last = (name ?? string.Empty).Split('/', '\\')[^1];
        var kept = last.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate));
        var clean = Compose(string.Concat(kept)).Trim();
        if (clean.Length <= MaxLength)
        {
            return clean;
        }

        var extension = Path.GetExtension(clean);
        return extension.Length > 10 ? clean[..MaxLength] : clean[..(MaxLength - extension.Length)] + extension;
    }

    private static string Compose(string text) => text.IsNormalized() ? text : text.Normalize(NormalizationForm.FormC);
}
