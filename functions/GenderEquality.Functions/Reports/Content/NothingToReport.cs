using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Content;

/// <summary>Recognises the answers that say that there is nothing to say: "Không phát sinh", "Không có", "Không." …</summary>
public static class NothingToReport
{
    private const int Longest = 90;
    private const int YearAtTheEnd = 5;

    private static readonly HashSet<string> Answers = new(StringComparer.Ordinal)
    {
        "khong", "khong co", "khong phat sinh", "chua phat sinh", "chua co", "chua co phat sinh", "khong co phat sinh",
        "khong co gi", "khong co noi dung", "khong co noi dung bao cao", "khong co noi dung phat sinh", "khong phat sinh noi dung",
        "khong co nhiem vu phat sinh", "khong phat sinh nhiem vu", "khong co kien nghi", "khong co de xuat", "khong kien nghi",
        "khong co kien nghi de xuat", "khong co y kien", "khong co kho khan", "khong co kho khan vuong mac", "khong co vuong mac",
        "khong co vu viec", "khong co vu viec phat sinh", "khong phat sinh vu viec", "khong co truong hop nao", "khong phat sinh truong hop nao",
        "khong co hoat dong", "khong thuc hien", "khong ap dung", "khong co so lieu phat sinh", "khong phat sinh so lieu", "n a",
    };

    /// <summary>Words that may follow an answer without changing it, such as "Không phát sinh trong kỳ báo cáo".</summary>
    private static readonly string[] Tails =
    [
        "trong ky bao cao", "trong ky", "trong nam", "trong nam bao cao", "trong thoi gian bao cao", "o don vi", "tai don vi", "tai co quan",
        "tai dia phuong", "tren dia ban", "moi", "them", "gi them", "nao", "den nay", "den thoi diem bao cao", "cua don vi",
    ];

    /// <summary>Whether the text says only that. An empty text does not: it is not an answer.</summary>
    public static bool Is(string? text)
    {
        if (IsLonger(text))
        {
            return false;
        }

        var key = WithoutNumbers(TextKey.Of(text));
        return key.Length > 0 && key.Length <= Longest && IsAnswer(key, depth: 0);
    }

    /// <summary>Whether the section's blocks say only that: every paragraph with text does, there is at least one, and no table or picture.
    /// Such an answer may be followed by one paragraph that says why ("Lý do: …").</summary>
    public static bool Is(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var texts = blocks.Select(block => block is Paragraph paragraph ? OnlyText(paragraph) : null).ToList();
        var said = texts.FindAll(text => !string.IsNullOrWhiteSpace(text));
        if (said.Count > 1 && IsReason(said[^1]))
        {
            said.RemoveAt(said.Count - 1);
        }

        return said.Count > 0 && said.TrueForAll(Is) && !texts.Contains(null);
    }

    /// <summary>Whether the text has so many letters that its key is too long: most texts are, and a key costs more than to count.</summary>
    private static bool IsLonger(string? text)
    {
        var letters = 0;
        foreach (var c in text ?? string.Empty)
        {
            // Whatever stands beside it, such a letter is one of the key
            letters += char.IsAsciiLetterOrDigit(c) ? 1 : 0;
            if (letters > Longest + YearAtTheEnd)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReason(string? text) => text is not null && text.TrimStart().StartsWith("Lý do:", StringComparison.OrdinalIgnoreCase);

    private static bool IsAnswer(string key, int depth) => Answers.Contains(key)
        || (depth < 3 && Array.Exists(Tails, tail => key.EndsWith(" " + tail, StringComparison.Ordinal) && IsAnswer(key[..^(tail.Length + 1)], depth + 1)));

    /// <summary>Drops a year at the end ("trong năm 2024").</summary>
    private static string WithoutNumbers(string key) => key.Length > YearAtTheEnd && key[^YearAtTheEnd] == ' ' && key[^4..].All(char.IsAsciiDigit) ? key[..^YearAtTheEnd] : key;

    private static string? OnlyText(Paragraph paragraph) => paragraph.Inlines.All(inline => inline is TextRun or LineBreak)
        ? BlockText.Words(paragraph.Inlines)
        : null;
}
