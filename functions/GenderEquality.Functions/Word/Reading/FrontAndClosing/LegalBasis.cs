namespace GenderEquality.Functions.Word.Reading.FrontAndClosing;

/// <summary>Tells the bases of a document ("Căn cứ Luật …;") from sentences that merely begin with the same words ("Căn cứ tình hình thực tế, quận đã …").</summary>
internal static class LegalBasis
{
    /// <summary>Words after "Căn cứ" in which the kind of document stands.</summary>
    private const int NamedWithin = 8;

    /// <summary>Kinds of documents that are bases (Nghị định 30/2020, Điều 7, and laws), as words.</summary>
    private static readonly string[] Kinds =
    [
        "luat", "bo luat", "hien phap", "phap lenh", "nghi quyet", "nghi dinh", "quyet dinh", "chi thi", "thong tu", "ke hoach", "chuong trinh", "de an", "du an", "cong van", "van ban", "huong dan",
        "thong bao", "quy che", "quy dinh", "to trinh", "cong dien", "ket luan", "chien luoc", "du toan", "hop dong", "bien ban", "giay moi", "kh", "qd", "nq", "nd", "cv", "tt", "ct",
    ];

    /// <summary>Whether a line is a basis.</summary>
    /// <param name="text">The line.</param>
    /// <param name="key">The same without case and diacritics.</param>
    public static bool IsOne(string text, string key)
    {
        if (!key.StartsWith("can cu ", StringComparison.Ordinal) || text.Length > FormLines.LongestPreamble)
        {
            return false;
        }

        var words = key.Split(' ');
        var start = " " + string.Join(' ', words.Skip(2).Take(NamedWithin)) + " ";
        var isNamed = Array.Exists(Kinds, kind => start.Contains($" {kind} ", StringComparison.Ordinal)) || start.StartsWith(" chuc nang ", StringComparison.Ordinal);
        return isNamed && !FormLines.Tells(text) && (text.TrimEnd() is [.., ';' or ','] || !FormLines.HasFigures(text));
    }
}
