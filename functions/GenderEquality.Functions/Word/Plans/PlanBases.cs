using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>The documents that a plan's preamble names ("Căn cứ …", "Thực hiện …").</summary>
internal static partial class PlanBases
{
    /// <summary>The documents in order.</summary>
    public static IReadOnlyList<ProposedBasis> Of(IEnumerable<string> preamble) => [.. preamble.Where(line => Opening().IsMatch(line)).SelectMany(OfLine)];

    // "Thực hiện các Kế hoạch của Ủy ban nhân dân thành phố: số 117/… về …; số 131/… về …;"
    private static IEnumerable<ProposedBasis> OfLine(string line)
    {
        var body = Enacting().Replace(Opening().Replace(line, string.Empty), string.Empty);
        var shared = Shared().Match(body);
        var items = (shared.Success ? body[shared.Length..] : body).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var item in items.Select(item => Opening().Replace(item, string.Empty).TrimEnd('.', ',', ':', ' ')).Where(item => item.Length > 0 && IsDocument(item)))
        {
            var text = shared.Success ? Join(shared, item) : Straighten(item);
            yield return new ProposedBasis(Number().Match(text) is { Success: true } number ? number.Groups["number"].Value : null, PlanDates.First(text), text, line);
        }
    }

    private static bool IsDocument(string item) => Number().IsMatch(item) || Law().IsMatch(item);

    private static string Join(Match shared, string item)
    {
        var kind = shared.Groups["kind"].Value.Trim();
        var issuer = shared.Groups["issuer"].Value.Trim();
        var dated = Dated().Match(item);
        return dated.Success ? $"{kind} {dated.Value} của {issuer}{item[dated.Length..]}" : $"{kind} {item} của {issuer}";
    }

    // "hướng dẫn của Bộ … tại Văn bản số … ngày …" reads "Văn bản số … ngày … của Bộ …" as a basis
    private static string Straighten(string item)
    {
        var match = Through().Match(item);
        if (!match.Success)
        {
            return item;
        }

        var rest = item[match.Length..];
        var dated = Dated().Match(rest);
        return dated.Success ? $"{match.Groups["kind"].Value} {dated.Value} của {match.Groups["issuer"].Value}{rest[dated.Length..]}" : item;
    }

    [GeneratedRegex(@"^[-–+]?\s*(Căn cứ|Thực hiện|Theo|Triển khai)(\s+vào)?\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opening();

    // "…, Ủy ban nhân dân thành phố ban hành Kế hoạch … như sau:" is what the plan does, not what it rests on
    [GeneratedRegex(@",\s*\p{Lu}[^,;]*?\s(ban hành|xây dựng|triển khai)\s+[Kk]ế hoạch\b.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Enacting();

    [GeneratedRegex(@"^(các|những)\s+(?<kind>[^:;,]+?)\s+của\s+(?<issuer>[^:;]+?)\s*:\s*(?=số\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shared();

    [GeneratedRegex(@"^[^;:]*?\bcủa\s+(?<issuer>[^;:]+?)\s+tại\s+(?<kind>\p{Lu}[\p{L} ]*?)\s+(?=số\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Through();

    [GeneratedRegex(@"^số\s+\S+(\s+(ngày\s+)?\d{1,2}(/|-|\.|\s+tháng\s+)\d{1,2}(/|-|\.|\s+năm\s+)\d{4})?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dated();

    [GeneratedRegex(@"\bsố\s+(?<number>\d+/[^\s,;]+|\d+-[^\s,;]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Law();
}
