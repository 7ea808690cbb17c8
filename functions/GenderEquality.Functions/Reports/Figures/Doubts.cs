using System.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Words beside a number that make it another answer than the one asked for: a part, a plan, what was not done, an estimate.</summary>
internal static class Doubts
{
    private static readonly string[] Others =
    [
        "chưa", "không", "dự kiến", "lũy kế", "luỹ kế", "còn lại", "còn thiếu", "thiếu", "năm trước", "năm ngoái", "cùng kỳ", "so với", "trong đó", "riêng",
        "bình quân", "trung bình", "mỗi", "theo kế hoạch",

        // Numbers of their own
        "chục", "trăm", "vạn", "rưỡi", "nửa", "tá",
    ];

    /// <summary>In brackets, or behind a percentage, these say of what it is.</summary>
    private static readonly string[] OthersAsNote = ["kế hoạch", "kh", "chỉ tiêu", "tự động"];

    private static readonly string[] Parts = ["nữ", "nam", "phụ nữ", "nam giới", "trẻ em", "trẻ", "bé gái", "bé trai"];

    private static readonly string[] Approximations = ["ước", "khoảng", "trở lên", "trở xuống", "hơn", "gần", "xấp xỉ"];

    /// <summary>Whether the words, or the note in brackets, name another answer; null where they do not.</summary>
    public static UnreadableReason? In(string words, string note, NumberContext context)
    {
        var all = Padded($"{words} {note}");
        var noted = words.Contains('%', StringComparison.Ordinal) ? all : Padded(note);
        return Has(all, Others) || Has(noted, OthersAsNote) || IsOtherPart(all, context) ? UnreadableReason.Doubtful : null;
    }

    /// <summary>Whether the words say that the number is only approximate.</summary>
    public static bool IsApproximate(string words) => Has(Padded(words), Approximations);

    private static bool IsOtherPart(string words, NumberContext context)
    {
        if (context.Subject is not { } subject)
        {
            return false;
        }

        var asked = Padded($"{subject} {context.Unit}".ToLowerInvariant());
        return Array.Exists(Parts, part => Has(words, [part]) && !Has(asked, [part]));
    }

    private static bool Has(string padded, string[] phrases) => Array.Exists(phrases, phrase => padded.Contains($" {phrase} ", StringComparison.Ordinal));

    /// <summary>The words between single spaces, punctuation left out.</summary>
    private static string Padded(string text)
    {
        var words = new StringBuilder(" ");
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                words.Append(c);
            }
            else if (words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.Append(' ').Replace(" việt nam ", " ").Replace(" phần trăm ", " ").ToString();
    }
}
