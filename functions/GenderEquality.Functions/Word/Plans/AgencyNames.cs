using System.Text;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>Names of agencies in headings and sentences of a plan.</summary>
internal static partial class AgencyNames
{
    private const int LongestCode = 60;

    /// <summary>The agencies that a heading names; none when it means a group or no agency.</summary>
    public static IReadOnlyList<ProposedAgency> Of(string heading)
    {
        var text = WithoutAddress(heading);
        return IsGroup(text) || !Institution().IsMatch(text) ? [] : [.. Split(Unnamed().Replace(text, string.Empty)).Select(Propose)];
    }

    /// <summary>What a heading means besides the agencies that it names, such as "các tổ chức chính trị - xã hội"; null without.</summary>
    public static string? OthersOf(string heading)
    {
        var text = WithoutAddress(heading);
        return !IsGroup(text) && Institution().IsMatch(text) && Unnamed().Match(text) is { Success: true } match ? match.Groups["others"].Value.Trim() : null;
    }

    /// <summary>Whether it begins with an agency or a group of them.</summary>
    public static bool AreMeant(string heading)
    {
        var text = WithoutAddress(heading);
        return IsGroup(text) || Institution().IsMatch(text);
    }

    /// <summary>The names in a list of them. "Sở Giáo dục và Đào tạo" is one: parted is only where another institution begins.</summary>
    public static IReadOnlyList<string> Split(string text) => [.. Border().Split(text.Trim().TrimEnd('.', ';', ':')).Select(name => name.Trim()).Where(name => name.Length > 0)];

    // "Sở Y tế (cơ quan thường trực)" is called Sở Y tế
    private static string WithoutAddress(string heading) => Aside().Replace(Address().Replace(heading, string.Empty), string.Empty).Trim().TrimEnd(':');

    private static bool IsGroup(string text) => Group().IsMatch(text);

    private static ProposedAgency Propose(string name) => new(CodeOf(name), name, ShortNameOf(name));

    private static AgencyCode CodeOf(string name)
    {
        var code = new StringBuilder();
        foreach (var word in TextKey.Words(name))
        {
            if (code.Length + word.Length + 1 > LongestCode)
            {
                break;
            }

            code.Append(code.Length > 0 ? "-" : string.Empty).Append(word);
        }

        return AgencyCode.Parse(code.ToString());
    }

    private static string ShortNameOf(string name) => string.Concat(
        name.Split([' ', '-', '–', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetterOrDigit(word[0]) && !string.Equals(word, "và", StringComparison.Ordinal)).Select(word => char.ToUpperInvariant(word[0])));

    private const string Institutions =
        "Sở|Ban|Bộ|Báo|Bảo hiểm|Cảng vụ|Cổng|Cơ quan|Công an|Công đoàn|Cục|Chi cục|Chuyên đề|Đài|Đảng ủy|Đoàn|Hải quan|Hiệp hội|Học viện|Hội|Kho bạc|Liên đoàn|Liên hiệp|Liên minh|Mặt trận|Ngân hàng|Phòng|Quỹ|Tạp chí|Tỉnh đoàn|Thành đoàn|Thanh tra|Thuế|Tòa án|Toà án|Tổng cục|Trung tâm|Trường|Ủy ban|Uỷ ban|UBND|UBMTTQ|Văn phòng|Viện";

    [GeneratedRegex("^(" + Institutions + @")\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Institution();

    [GeneratedRegex(@"\s*[,;]\s*(và\s+)?(?=(" + Institutions + @")\s)|\s+và\s+(?=(" + Institutions + @")\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Border();

    [GeneratedRegex(@"^Các\s|^(Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\s+(các|\w+,)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"\s*(,|;|\s(và|cùng))\s+(?<others>[Cc]ác\s.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(Đề nghị|Giao|Yêu cầu|Kính đề nghị)\s*:?\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
