using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>Words with which headers of administrative tables name years, plans, results, changes and shares. A key is words without diacritics
/// between spaces, with one before the first and after the last.</summary>
internal static class HeaderWords
{
    public static readonly string[] Previous = [" nam truoc ", " cung ky ", " ky truoc ", " nam ngoai "];

    public static readonly string[] Current = [" nam nay ", " nam bao cao ", " ky bao cao ", " ky nay ", " trong ky ", " nam hien tai ", " trong nam ", " ca nam "];

    public static readonly string[] Next = [" nam sau ", " nam toi ", " ky toi ", " ky sau ", " nam tiep theo "];

    public static readonly string[] Share = [" ty le ", " ti le ", " phan tram ", " ty trong ", " ti trong ", " tl "];

    private static readonly string[] Plan =
    [
        " ke hoach ", " duoc giao ", " chi tieu giao ", " so giao ", " giao nam ", " giao dau nam ", " muc tieu ", " du kien ", " du toan ", " bo tri ", " phan bo ",
        " phan dau ", " dang ky ", " nhu cau ", " chi tieu nam ", " can dat ", " kh ",
    ];

    private static readonly string[] Result =
    [
        " thuc hien ", " ket qua ", " dat duoc ", " da dat ", " so dat ", " dat nam ", " uoc ", " thuc te ", " quyet toan ", " da chi ", " da su dung ", " giai ngan ", " th ",
    ];

    private static readonly string[] Quarters = [" quy i ", " quy ii ", " quy iii ", " quy iv ", " quy 1 ", " quy 2 ", " quy 3 ", " quy 4 "];

    private static readonly string[] LongPeriods = [" giai doan ", " nhiem ky ", " luy ke ", " nua dau nam ", " nua cuoi nam ", " dau nam ", " cuoi nam ", " hoc ky "];

    private static readonly string[] Fillers =
    [
        " so lieu ", " so luong ", " sl ", " giao dau nam ", " tinh den ", " thoi diem ", " trong do ", " chia ra ", " den ", " ngay ", " thang ", " dau ", " cuoi ", " bao cao ", " don vi tinh ", " dvt ",
    ];

    private static readonly string[] Removed = [.. Previous, .. Current, .. Next, .. Plan, .. Result, .. LongPeriods, .. Quarters, .. Fillers];

    /// <summary>Whether any of the phrases stands in a key.</summary>
    public static bool Has(string key, string[] phrases) => phrases.Any(phrase => key.Contains(phrase, StringComparison.Ordinal));

    /// <summary>Where a key speaks of a plan; -1 where it does not. "Giao" and "Chỉ tiêu" count only where nothing else stands in the cell.</summary>
    public static int PlanAt(string key) => WithoutYears(key) is " giao " or " chi tieu " ? 0 : FirstOf(key, Plan);

    /// <summary>Where a key speaks of a result; -1 where it does not.</summary>
    public static int ResultAt(string key) => WithoutYears(key) is " dat " ? 0 : FirstOf(key, Result);

    /// <summary>Years named in a key.</summary>
    public static IEnumerable<int> YearsIn(string key) => Words(key).Where(IsYear).Select(word => WordXml.ParseInt(word)!.Value);

    /// <summary>Whether it compares two times, or plan and result.</summary>
    public static bool IsChange(string key)
    {
        var compared = key.IndexOf(" so voi ", StringComparison.Ordinal);
        return (key.Contains(" tang ", StringComparison.Ordinal) && key.Contains(" giam ", StringComparison.Ordinal))
            || key.Trim() is "tang" or "giam" || key.Contains(" chenh lech ", StringComparison.Ordinal) || key.Contains(" so sanh ", StringComparison.Ordinal)
            || (compared >= 0 && (Has(key[(compared + 7)..], [.. Previous, " nam ", " ke hoach ", " kh ", " muc tieu ", " chi tieu "]) || YearsIn(key[(compared + 7)..]).Any()));
    }

    /// <summary>Whether a share is that of a plan which was carried out: "Tỷ lệ TH/KH", "% hoàn thành kế hoạch".</summary>
    public static bool IsOfPlan(string key) => FirstOf(key, Plan) >= 0 && (FirstOf(key, Result) >= 0 || Has(key, [" hoan thanh ", " dat "]));

    /// <summary>Whether it is of some months, a quarter, or years together.</summary>
    public static bool IsOtherPeriod(string key)
    {
        if (Has(key, LongPeriods) && !key.Contains(" ca nam ", StringComparison.Ordinal))
        {
            return true;
        }

        // "6 tháng", "10 tháng"; not "ngày 30 tháng 11"
        var words = Words(key);
        return Has(key, Quarters) || Enumerable.Range(0, Math.Max(0, words.Length - 1)).Any(i =>
            words[i + 1] is "thang" && WordXml.ParseInt(words[i]) is >= 1 and <= 11 && (i == 0 || words[i - 1] is not "ngay"));
    }

    /// <summary>The words that are left when those of time and aim are taken out.</summary>
    public static string[] ContentOf(string key)
    {
        var rest = WithoutYears(key.Replace(" ca nam ", " ", StringComparison.Ordinal));
        foreach (var phrase in Removed)
        {
            // Twice: two phrases in a row share the space between them
            rest = rest.Replace(phrase, " ", StringComparison.Ordinal).Replace(phrase, " ", StringComparison.Ordinal);
        }

        return rest is " giao " or " chi tieu " or " dat " ? [] : [.. Words(rest).Where(word => !word.All(char.IsAsciiDigit))];
    }

    private static int FirstOf(string key, string[] phrases) =>
        phrases.Select(phrase => key.IndexOf(phrase, StringComparison.Ordinal)).Where(place => place >= 0).DefaultIfEmpty(-1).Min();

    private static string WithoutYears(string key)
    {
        var words = Words(key);
        var kept = words.Where((word, i) => !IsYear(word) && !(word is "nam" && i + 1 < words.Length && IsYear(words[i + 1])));
        return $" {string.Join(' ', kept)} ";
    }

    private static string[] Words(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsYear(string word) => word.Length == 4 && WordXml.ParseInt(word) is >= 2000 and <= 2099;
}
