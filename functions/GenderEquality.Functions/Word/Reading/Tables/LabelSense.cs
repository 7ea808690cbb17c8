using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>What a row's label says besides its words: what it denies, and of which people it speaks. Read with diacritics: "chưa" is not "chứa", "nam" not "năm".</summary>
internal sealed class LabelSense
{
    private const int MostWords = 200;

    /// <summary>Words between rows of the same meaning that make none of them a part of the other.</summary>
    private static readonly HashSet<string> Neutral = new(
        "so tong luong duoc da dang cac va cua o tai tren dia ban trong nam quan huyen phuong xa thi tran thanh pho toan hien co bi ve nhung do la cap viec ty le ti theo tinh"
            .Split(' '), StringComparer.Ordinal);

    private readonly HashSet<string> denied = new(StringComparer.Ordinal);
    private readonly HashSet<string> people = new(StringComparer.Ordinal);
    private readonly HashSet<string> words;

    private LabelSense(string text)
    {
        words = [.. TextKey.Words(text)];
        var spoken = text.ToLowerInvariant().Split([' ', '\n', '\t', ',', ';', '.', ':', '(', ')', '/', '-', '+', '"', '“', '”', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < Math.Min(spoken.Length, MostWords); i++)
        {
            Take(i > 0 ? spoken[i - 1] : string.Empty, spoken[i], i + 1 < spoken.Length ? spoken[i + 1] : string.Empty);
        }
    }

    /// <summary>Reads a label.</summary>
    public static LabelSense Of(string text) => new(text);

    /// <summary>Whether a label says the contrary of a name: "chưa được hỗ trợ" of "được hỗ trợ".</summary>
    public bool Contradicts(LabelSense name) => !denied.IsSubsetOf(name.denied) || name.denied.Any(word => !denied.Contains(word) && words.Contains(word));

    /// <summary>Whether a label speaks of other people than a name: "là phụ nữ" is a part of all.</summary>
    public bool IsOfOthers(LabelSense name) => !people.SetEquals(name.people);

    /// <summary>Whether it speaks of certain people.</summary>
    public bool NamesPeople => people.Count > 0;

    /// <summary>Whether a label says all that a name says, and more: a part of it.</summary>
    public bool Narrows(string[] label, string[] name) =>
        name.Length > 0 && name.All(label.Contains) && label.Except(name, StringComparer.Ordinal).Any(word => !Neutral.Contains(word) && !word.All(char.IsAsciiDigit));

    private void Take(string before, string word, string next)
    {
        switch (word, next)
        {
            case ("không", not ("gian" or "quân")) or ("chưa", not "thành") or ("chẳng", _):
                denied.Add(TextKey.Of(next));
                break;
            case ("dừng" or "ngừng" or "hủy" or "huỷ" or "ngoài" or "trừ", _) or ("giải", "thể") or ("chấm", "dứt"):
                denied.Add(TextKey.Of(word));
                break;
            case ("nữ" or "gái", _):
                people.Add("nữ");
                break;
            case ("nam" or "trai", not [>= '0' and <= '9', ..]) when before is not ("việt" or "miền" or "phía"):
                people.Add("nam");
                break;
            case ("trẻ", _) or ("chưa", "thành"):
                people.Add("trẻ em");
                break;
            case ("cao", "tuổi") or ("khuyết", "tật") or ("dân", "tộc"):
                people.Add(word);
                break;
            default:
                break;
        }
    }
}
