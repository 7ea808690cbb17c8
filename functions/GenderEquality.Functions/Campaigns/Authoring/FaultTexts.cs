using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What is wrong in a draft, in words for officers.</summary>
public static partial class FaultTexts
{
    public const string NoUtf8 = "Tệp không dùng bảng mã UTF-8. Đề nghị lưu lại tệp với bảng mã UTF-8.";
    public const string NoObject = "Tệp không phải là tệp của một đợt báo cáo. Đề nghị tải tệp JSON của một đợt đang có rồi sửa.";

    // What says of a value that it is wrong says nothing where there is none.
    private const string Empty = "Chưa điền.";
    private const string MissingRule = "the member '";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Longer sentences first: of two that fit, the one that says more is meant.
    private static readonly Lazy<(Regex Rule, string Text)[]> Phrases = new(() =>
        [.. FaultPhrases.OfParts.Concat(FigureFaultPhrases.OfTables).Concat(FigureFaultPhrases.OfStatements).OrderByDescending(phrase => phrase.Rule.Length).Select(phrase => (RuleOf(phrase.Rule), phrase.Text))]);

    public static string NoJson(long line, long column) => $"Tệp không đúng cú pháp JSON ở dòng {line}, ký tự {column}. Đề nghị sửa chỗ này rồi gửi lại.";

    public static string OtherId(CampaignId id) => $"Mã trong tệp khác mã của bản thảo. Đề nghị ghi mã {id}, hoặc gửi tệp thành một bản thảo mới.";

    /// <summary>What a rule says, in Vietnamese; its own words where nobody has put them into Vietnamese yet.</summary>
    public static string Of(CampaignFileError error) => Find(error.Message) ?? error.Message;

    /// <summary>A rule's sentence in Vietnamese; null where there is none.</summary>
    public static string? Find(string message)
    {
        foreach (var (rule, text) in Phrases.Value)
        {
            if (rule.Match(message) is { Success: true } match)
            {
                var said = Hole().Replace(text, hole => Said(message, match.Groups["h" + hole.Groups["n"].Value].Value));
                return said.StartsWith(' ') ? Empty + said[(said.IndexOf(". ", StringComparison.Ordinal) + 1)..] : said;
            }
        }

        return null;
    }

    /// <summary>The member that a rule misses; null where it says something else.</summary>
    internal static string? MissingIn(CampaignFileError error) =>
        error.Message.StartsWith(MissingRule, StringComparison.Ordinal) && error.Message.EndsWith("' is missing. Add it.", StringComparison.Ordinal)
            ? error.Message[MissingRule.Length..error.Message.IndexOf('\'', MissingRule.Length)]
            : null;

    // A missing member is called by the name that its field has.
    private static string Said(string message, string words) =>
        message.StartsWith(MissingRule, StringComparison.Ordinal) ? SchemaTexts.Label(words) ?? words : words.Trim('"');

    private static Regex RuleOf(string rule)
    {
        var pattern = Hole().Replace(Regex.Escape(rule), hole => $"(?<h{hole.Groups["n"].Value}>.*?)");
        return new Regex($"^{pattern}\\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture, Patience);
    }

    [GeneratedRegex(@"\\?\{(?<n>[0-9])\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
