namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Which pictures of a report are shown in a page: those that are nothing but pictures to a browser. SVG can carry scripts; EMF and TIFF are not shown by any.</summary>
public static class PreviewPictures
{
    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase) { "image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp" };

    /// <summary>Whether one of that media type is shown.</summary>
    public static bool IsShown(string? contentType) => contentType is not null && Types.Contains(contentType);

    /// <summary>Whether it can be the id of a picture: a SHA-256.</summary>
    public static bool IsId(string media) => media.Length == 64 && media.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');
}
