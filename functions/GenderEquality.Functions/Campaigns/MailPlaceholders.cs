using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Words in braces that a mail replaces by what holds for the agency.</summary>
public static partial class MailPlaceholders
{
    public const string Agency = "đơn vị";
    public const string LastDay = "hạn nộp";
    public const string Campaign = "đợt báo cáo";
    public const string Year = "năm";
    public const string Coordinator = "đầu mối";
    public const string Email = "thư đầu mối";
    public const string Phone = "điện thoại đầu mối";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Agency, LastDay, Campaign, Year, Coordinator, Email, Phone];

    /// <summary>Those in a text, in its order.</summary>
    public static IEnumerable<string> In(string text) => Placeholder().Matches(text).Select(match => match.Groups["name"].Value);

    /// <summary>Whether a brace has no partner.</summary>
    public static bool HasLooseBrace(string text) => Placeholder().Replace(text, string.Empty).AsSpan().ContainsAny('{', '}');

    /// <summary>The text with what they stand for. What replaces one is not looked into again.</summary>
    public static string Fill(string text, Func<string, string> valueOf) => Placeholder().Replace(text, match => valueOf(match.Groups["name"].Value));

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
