using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Recognises the prompts that empty content controls show: the template's, and those of Word in the languages of the offices that send reports
/// or lend their computers.</summary>
internal static class WordPrompts
{
    private const int LongestPrompt = 80;
    private const char LastLatin = '\u024F';
    private const char FirstVietnamese = '\u1E00';
    private const char LastVietnamese = '\u1EFF';

    private static readonly HashSet<string> Whole = new(new[]
    {
        TemplateTexts.TypeHere, TemplateTexts.YesOrNo, TemplateTexts.Choose, "Chọn một mục.", "Chọn một mục", "Chọn", "Chọn mục", "Chọn ngày", "Nhập ngày", "Nhập văn bản", "Choose an item.", "Click or tap here to enter text.", "Click here to enter text.", "Click or tap to enter a date.", "Choose a building block.", "Enter any content that you want to repeat",
        "Bấm hoặc nhấn vào đây để nhập văn bản.", "Bấm hoặc gõ vào đây để nhập văn bản.", "Nhấp hoặc nhấn vào đây để nhập văn bản.", "Bấm vào đây để nhập văn bản.",
        "Bấm hoặc nhấn để nhập một ngày.", "Bấm vào đây để nhập ngày.", "Nhập bất kỳ nội dung nào bạn muốn lặp lại, bao gồm các điều khiển nội dung khác.",
    }.Select(TextKey.Of), StringComparer.Ordinal);

    /// <summary>How such prompts begin, in Word's languages.</summary>
    private static readonly string[] Starts =
    [
        .. new[]
        {
            "Click or tap", "Click here to enter", "Click to enter", "Tap or click", "Bấm hoặc nhấn", "Bấm hoặc gõ", "Nhấp hoặc nhấn", "Nhấp vào đây để", "Bấm vào đây để", "Chọn một mục", "Choose an", "Choose a building", "Select an item",
            "Klicken oder tippen Sie", "Klicken Sie hier, um", "Wählen Sie ein Element", "Cliquez ou appuyez ici", "Cliquez ici pour", "Choisissez un élément", "Haga clic o pulse", "Elija un elemento", "Clique ou toque aqui", "Escolher um item",
            "Haz clic", "Clique aqui", "Klik om", "Kliknij", "Cliquez", "Choisissez une date", "Wählen Sie ein Datum", "Click here and type", "Click or", "Click to", "Choose a", "Enter text", "Type text", "Nhấn vào đây để", "Bấm để", "Nhấp để", "Chọn một khối", "Fare clic o toccare qui", "Scegliere un elemento", "Klik of tik", "Kies een item", "Kliknij lub naciśnij", "Wybierz element",
        }.Select(TextKey.Of),
    ];

    /// <summary>Whether a text is a prompt of Word, or one that all of the template's controls have. The hints of its sections are taken out of the text later,
    /// for an answer may stand beside them.</summary>
    public static bool IsPrompt(string text)
    {
        var key = TextKey.Of(text);
        return key.Length == 0 || Whole.Contains(key);
    }

    /// <summary>Whether a short text begins as Word's prompts do: enough where the control says that it shows its prompt.</summary>
    public static bool BeginsAsPrompt(string text)
    {
        var key = TextKey.Of(text.Length > LongestPrompt ? string.Empty : text);
        return IsForeign(text) || IsInBrackets(text.Trim()) || (key.Length > 0 && Array.Exists(Starts, start => key.StartsWith(start, StringComparison.Ordinal)));
    }

    /// <summary>Whether a text is in a script in which nobody reports here, such as those of Japanese and Russian: Word's own words.</summary>
    private static bool IsForeign(string text)
    {
        var letters = text.Where(char.IsLetter).Take(LongestPrompt).ToList();
        return letters.Count > 0 && letters.TrueForAll(letter => letter > LastLatin && letter is < FirstVietnamese or > LastVietnamese && !char.IsSurrogate(letter));
    }

    private static bool IsInBrackets(string text) => text.Length <= LongestPrompt && text is ['[', .., ']'] or ['<', .., '>'];
}
