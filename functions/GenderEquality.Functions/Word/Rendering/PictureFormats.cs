namespace GenderEquality.Functions.Word.Rendering;

/// <summary>Picture formats that every Word since 2010 shows.</summary>
internal static class PictureFormats
{
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = "png",
        ["image/jpeg"] = "jpeg",
        ["image/gif"] = "gif",
        ["image/bmp"] = "bmp",
        ["image/tiff"] = "tiff",
        ["image/x-emf"] = "emf",
        ["image/x-wmf"] = "wmf",
    };

    /// <summary>Whether Word shows it.</summary>
    public static bool IsKnown(string contentType) => Extensions.ContainsKey(contentType);

    /// <summary>Extension of its part.</summary>
    public static string Extension(string contentType) => Extensions[contentType];
}
