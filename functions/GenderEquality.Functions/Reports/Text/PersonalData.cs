using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Text;

/// <summary>Something in a text that looks like personal data.</summary>
/// <param name="Code">What it looks like.</param>
/// <param name="Start">First character.</param>
/// <param name="Length">Characters.</param>
/// <param name="Masked">The excerpt with most of it hidden: a warning must not spread what it warns of.</param>
public sealed record PersonalDataMatch(FindingCode Code, int Start, int Length, string Masked);

/// <summary>Finds what looks like personal data: identity numbers, telephone numbers, bank accounts, private e-mail addresses, persons
/// named with birth or address. Document numbers, money, dates and hotlines are left alone.</summary>
public static partial class PersonalData
{
    private const int LongestText = 20_000;

    /// <summary>Everything found, in order; nothing twice.</summary>
    public static IReadOnlyList<PersonalDataMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
        {
            return [.. text.Chunk(LongestText).SelectMany((part, index) => Find(new string(part)).Select(match => match with { Start = match.Start + (index * LongestText) }))];
        }

        var found = new List<PersonalDataMatch>();
        foreach (var (code, matches) in Candidates(text))
        {
            found.AddRange(matches
                .Where(match => !found.Exists(other => match.Index < other.Start + other.Length && other.Start < match.Index + match.Length))
                .Select(match => new PersonalDataMatch(code, match.Index, match.Length, Mask(code, match.Value))));
        }

        return [.. found.OrderBy(match => match.Start)];
    }

    /// <summary>The surest first: what one kind has taken, the next does not take again.</summary>
    private static IEnumerable<(FindingCode Code, IEnumerable<Capture> Matches)> Candidates(string text)
    {
        if (text.Contains('@', StringComparison.Ordinal))
        {
            yield return (FindingCodes.PrivateEmail, PrivateEmails().Matches(text));
        }

        if (text.Any(char.IsAsciiDigit))
        {
            yield return (FindingCodes.BankAccount, BankAccounts().Matches(text).Select(match => match.Groups["number"]).Where(group => group.Value.Count(char.IsAsciiDigit) >= 8));
            yield return (FindingCodes.IdentityNumber, IdentityNumbers().Matches(text).Concat<Capture>(NamedIdentityNumbers().Matches(text).Select(match => match.Groups["number"])));
            yield return (FindingCodes.PhoneNumber, Phones(text));
        }

        yield return (FindingCodes.PersonIdentified, Persons().Matches(text).Where(match => PersonNames.IsPerson(text, match.Groups["name"])));
    }

    /// <summary>Mobile numbers wherever they stand, land lines where the text says that it is a telephone; hotlines are public.</summary>
    private static IEnumerable<Capture> Phones(string text) => MobilePhones().Matches(text)
        .Concat<Capture>(LandLines().Matches(text).Select(match => match.Groups["number"]))
        .Where(match => !Hotline().IsMatch(text[Math.Max(0, match.Index - 60)..match.Index]));

    private static string Mask(FindingCode code, string value)
    {
        if (code == FindingCodes.PersonIdentified)
        {
            return PersonNames.Mask(value);
        }

        var at = value.IndexOf('@', StringComparison.Ordinal);
        return at >= 0
            ? string.Concat(value.AsSpan(0, Math.Min(2, at)), "•••", value.AsSpan(at))
            : string.Concat(value.Select((c, index) => char.IsAsciiDigit(c) && index >= 2 && index < value.Length - 2 ? '•' : c));
    }

    [GeneratedRegex(@"(?<![\w.])[a-z0-9._%+-]+@(gmail|yahoo|ymail|hotmail|outlook|live|icloud|proton|protonmail|zoho|mail)\.[a-z]{2,4}(\.[a-z]{2})?(?![\w])", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PrivateEmails();

    [GeneratedRegex(@"(số tài khoản|tài khoản số|tài khoản( ngân hàng)?|\bstk|số tk|tk số)\s*(cá nhân)?\s*[:.]?\s*(?<number>\d[\d .-]{5,24}\d)(?!\s*(đồng|triệu|tỷ|đ\b))", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BankAccounts();

    // Twelve digits: province 001 to 096, century and sex 0 to 3, year, six more. Also in groups.
    [GeneratedRegex(@"(?<![\d.,/-])0\d{2}[ .]?[0-3]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\d/]|[.,]\d)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdentityNumbers();

    [GeneratedRegex(@"(cccd|cmnd|cmtnd|\bcmt\b|căn cước|chứng minh|định danh|hộ chiếu)[^\d\n;]{0,40}?(?<number>[a-z]?\d{1,3}([ .]?\d{3}){2,3}(?!\d)|[a-z]?\d{7,12}(?!\d))(?!\s*(đồng|triệu|tỷ|người|trường hợp|thẻ))", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedIdentityNumbers();

    [GeneratedRegex(@"(?<![\d.,/-])(\+?84[ .-]?|0)[35789]([ .-]?\d){8}(?![\d/]|[.,]\d)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MobilePhones();

    [GeneratedRegex(@"(điện thoại|\bđt|\bsđt|\btel|liên hệ)[^\d\n;]{0,25}?(?<number>\(?(\+?84[ .-]?|0)2\d{1,2}\)?[ .-]?\d([ .-]?\d){6,7})(?!\d)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LandLines();

    [GeneratedRegex(@"đường dây nóng|hotline|tổng đài|trực ban|đường dây", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hotline();

    // A name, then birth or home: "Nguyễn Thị Hoa, sinh năm 1990", "Trần Văn Nam (SN 1985)", "Lê Thị Mai, trú tại thôn Đông".
    [GeneratedRegex(@"(?<name>\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}*){1,4})[,;]?\s*\(?\s*(?i:(sinh (ngày|năm)|\bsn\b|s\.n\.?)\s*:?\s*\d{1,4}([/.-]\d{1,2}[/.-]\d{2,4})?|(hiện |đăng ký |nơi )?(thường trú|tạm trú|cư trú|trú tại|trú quán|ngụ tại|hktt)|địa chỉ|trú)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Persons();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
}
