using System.Collections.Frozen;

namespace GenderEquality.Functions.Reports.Text.LegacyFonts;

/// <summary>TCVN 5712 as in the ABC fonts. Only small letters have tones; of the capitals there are the seven below,
/// all others are small letters in a font of capitals.</summary>
internal static class Tcvn3
{
    private const string Codes = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ" + "¡¢£¤¥¦§" + "\u03BC";

    private const string Letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ" + "ĂÂÊÔƠƯĐ" + "à";

    /// <summary>Characters of Latin-1 that the encoding leaves free; in such a font they can only have been typed in Unicode.</summary>
    private const string Free = "ÀÁÂÃÄÅÍÙÚÛàðÿ";

    private static readonly FrozenDictionary<char, char> Map =
        Codes.Zip(Letters).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The text in Unicode; null when it is Unicode already.</summary>
    public static string? ToUnicode(string text) => text.AsSpan().ContainsAny(Free)
        ? null
        : string.Create(text.Length, text, (result, source) =>
        {
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = Map.GetValueOrDefault(source[i], source[i]);
            }
        });
}
