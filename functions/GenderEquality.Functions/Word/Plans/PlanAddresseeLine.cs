using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>The clause that says to whom reports are sent, and to whom the whole goes: "gửi về Sở … để tổng hợp, báo cáo Bộ …, Ủy ban nhân dân …".</summary>
internal static partial class PlanAddresseeLine
{
    /// <summary>What a line says of it; null when it says nothing.</summary>
    public static ProposedAddressees? Of(string line)
    {
        var match = line.Contains("báo cáo", StringComparison.OrdinalIgnoreCase) ? Addressee().Match(line) : Match.Empty;
        return match.Success
            ? new ProposedAddressees(match.Groups["who"].Value.Trim(' ', ','), match.Groups["to"].Success ? [.. AgencyNames.Split(match.Groups["to"].Value).Select(WithoutTail).Where(name => name.Length > 0)] : [], match.Value)
            : null;
    }

    // "Ủy ban nhân dân thành phố theo quy định và khi có yêu cầu"
    private static string WithoutTail(string name) => Tail().Replace(name, string.Empty).Trim();

    private const string When = @"(\s*,?\s*(chậm nhất|muộn nhất|trước|đến hết|không quá|hạn cuối)\b[^;]{0,60}?)?";

    [GeneratedRegex(@"([Bb]áo cáo[^.;]*?\b)?[Gg]ửi\s+([^.;]*?\bvề\s+)?(?<who>\p{Lu}[^.;(]*?)\s*(\([^)]*\)\s*)?" + When + @"\s*,?\s*(để\s+)?tổng hợp(,?\s*(và\s+)?báo cáo\s+(?<to>[^.;]+))?[.;]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Addressee();

    [GeneratedRegex(@"\s+(theo|trước|chậm nhất|đúng|khi|kịp thời|định kỳ|kết quả)\b.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tail();
}
