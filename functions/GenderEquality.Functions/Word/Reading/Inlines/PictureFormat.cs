namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Tells a picture's format by its first bytes: the content types in files are often wrong.</summary>
internal static class PictureFormat
{
    private const int EmfSignatureAt = 40;

    /// <summary>Content type; null for a format that Word documents do not hold.</summary>
    public static string? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
        [(byte)'B', (byte)'M', ..] => "image/bmp",
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => "image/tiff",
        [0xD7, 0xCD, 0xC6, 0x9A, ..] or [1, 0, 9, 0, ..] => "image/x-wmf",
        [1, 0, 0, 0, ..] when head.Length >= EmfSignatureAt + 4 && head[EmfSignatureAt..].StartsWith(" EMF"u8) => "image/x-emf",
        _ => null,
    };
}
