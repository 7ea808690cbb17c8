using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>Everything that the sections of an outline are called: their headings, the headings without what stands in brackets, and
/// the other words that the campaign gives for them.</summary>
internal sealed partial class SectionNames
{
    private const double ShortenedOrAdded = 0.75;
    private const int SureWords = 3;

    /// <summary>Names of campaigns that were asked for: they are the same for every report.</summary>
    private static readonly ConditionalWeakTable<Campaign, SectionNames> OfCampaigns = [];

    private static readonly HashSet<string> Introductions = new(StringComparer.Ordinal) { "ket", "qua", "tinh", "hinh", "cong", "tac", "viec", "to", "chuc", "trien", "khai", "thuc", "hien" };

    /// <summary>Kinds of documents that tasks come from (Nghị định 30/2020, Điều 7), as words.</summary>
    private static readonly string[][] Documents =
    [
        ["ke", "hoach"], ["kh"], ["quyet", "dinh"], ["qd"], ["chuong", "trinh"], ["ctr"], ["nghi", "quyet"], ["nq"], ["chi", "thi"], ["ct"], ["de", "an"], ["du", "an"], ["nghi", "dinh"], ["thong", "tu"],
    ];

    private static readonly string[] IssueWords = ["kh", "qd", "nq", "ct", "ctr", "ngay", "thang", "nam", "cua", "ve"];

    /// <summary>Words of who issued a plan and when.</summary>
    private readonly HashSet<string> issue;
    private readonly List<Name> names = [];
    private readonly PhraseMatcher book = new();

    /// <summary>Sections that go by the number of a plan or another document: "Kế hoạch số 131/KH-…", "Quyết định 88/QĐ-…".</summary>
    private readonly Dictionary<string, OutlineSection> plans = new(StringComparer.Ordinal);

    private SectionNames(Campaign campaign)
    {
        string[] issuers =
        [
            campaign.PlaceName, campaign.Coordinator.ParentName, .. campaign.Audiences.Select(audience => audience.Recipient),
            .. campaign.LegalBases.Select(basis => basis.Number), .. campaign.Abbreviations.Select(word => word.Short),
        ];
        issue = [.. IssueWords, .. issuers.SelectMany(TextKey.Words)];
        foreach (var section in campaign.Outline)
        {
            Add(section, section.Heading, isOther: false);
            Add(section, Brackets().Replace(section.Heading, " "), isOther: false);
            foreach (var other in section.AlsoCalled)
            {
                Add(section, other, isOther: true);
            }
        }
    }

    /// <summary>The names in a campaign.</summary>
    public static SectionNames Of(Campaign campaign) => OfCampaigns.GetValue(campaign, static known => new SectionNames(known));

    /// <summary>The section whose name is most like the words; of equals the numbered one.</summary>
    /// <param name="words">Words of a line, without its number.</param>
    /// <param name="numbered">The section that the line's number means.</param>
    /// <param name="chapter">First part of the key of the section in which the line stands. Other names count only there: "Kết quả đạt được"
    /// is a heading under "Đánh giá chung", and words of the text elsewhere.</param>
    public NameMatch Best(string[] words, OutlineSection? numbered, string? chapter)
    {
        var best = NameMatch.None;
        var denies = Denies(words);
        foreach (var match in book.Compare(words))
        {
            var name = names[match.Phrase];
            var score = match.IsShortenedOrAdded ? Math.Max(match.Similarity, ShortenedOrAdded) : match.Similarity;
            if (name.Counts(chapter) && name.Denies == denies && (score > best.Score || (score == best.Score && name.Section == numbered)))
            {
                best = new NameMatch(name.Section, score, match.TextLength - match.Common, name.Words);
            }
        }

        return Planned(words) is { } plan && plan.Score > best.Score && (plan.Section == numbered || IsIn(plan.Section!, chapter)) ? plan : best;
    }

    /// <summary>The section whose name begins with the words, as officers shorten headings: "Tháng hành động", "Kiến nghị", "Khó khăn".
    /// Null when it may be several, or when the words are too few to be sure and no number says the same.</summary>
    public OutlineSection? Begun(string[] words, OutlineSection? numbered, string? chapter)
    {
        var given = WithoutYear(words);
        if (given.Length == 0 || (given.Length == 1 && numbered is null))
        {
            return null;
        }

        var found = names
            .Where(name => name.Counts(chapter) && name.Words.Length > given.Length && name.Words.AsSpan(0, given.Length).SequenceEqual(given))
            .Where(name => name.Section == numbered || given.Length >= SureWords || (given.Length == name.FirstPart && name.IsIn(chapter)))
            .Select(name => name.Section).Distinct().ToList();
        return numbered is not null && found.Contains(numbered) ? numbered : found is [var only] && given.Length > 1 ? only : null;
    }

    /// <summary>"… năm 2024" at the end says nothing of the section.</summary>
    private static string[] WithoutYear(string[] words) =>
        words is [.. var before, "nam", { Length: 4 } year] && year.All(char.IsAsciiDigit) ? before : words;

    /// <summary>The section whose plan a line names first of all: "Thực hiện Kế hoạch số 131/KH-… ngày 31/5 …".</summary>
    private NameMatch? Planned(string[] words)
    {
        var at = Array.FindIndex(words, word => !Introductions.Contains(word));
        var kind = at < 0 ? null : Documents.FirstOrDefault(kind => words.AsSpan(at).StartsWith(kind));
        if (kind is null)
        {
            return null;
        }

        at += kind.Length;
        at += at < words.Length && words[at] is "so" ? 1 : 0;
        if (at >= words.Length || !plans.TryGetValue(words[at], out var plan))
        {
            return null;
        }

        // Issuer, date and words of the heading say nothing of the section's content
        var heading = TextKey.Words(plan.Heading);
        var isTitle = words.Skip(at + 1).All(word => issue.Contains(word) || word.All(char.IsAsciiDigit) || heading.Contains(word, StringComparer.Ordinal));
        return new NameMatch(plan, isTitle ? 1 : ShortenedOrAdded, isTitle ? 0 : words.Length, [.. words.Take(at + 1), .. issue, .. heading]);
    }

    /// <summary>Whether words say what is not: "Mặt chưa được" is the contrary of "Mặt được".</summary>
    private static bool Denies(string[] words) => words.Contains("chua", StringComparer.Ordinal) || words.Contains("khong", StringComparer.Ordinal);

    private static bool IsIn(OutlineSection section, string? chapter) => section.Level == 1 || string.Equals(section.Chapter, chapter, StringComparison.Ordinal);

    private void Add(OutlineSection section, string text, bool isOther)
    {
        var words = TextKey.Words(text);
        if (isOther && Plan().Match(text) is { Success: true } plan)
        {
            plans[plan.Groups["number"].Value] = section;
            return;
        }

        names.Add(new Name(section, words, TextKey.Words(FirstPart().Match(text).Value).Length, isOther));
        book.Add(words);
    }

    [GeneratedRegex(@"^\s*(kế hoạch|quyết định|chương trình|nghị quyết|chỉ thị|đề án|dự án|nghị định|thông tư)( số)? (?<number>\d+)(/\S+)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plan();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    /// <summary>What stands before the first comma or "và".</summary>
    [GeneratedRegex(@"^.*?(?=[,;:(]| và |$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstPart();

    private sealed record Name(OutlineSection Section, string[] Words, int FirstPart, bool IsOther)
    {
        /// <summary>Whether it says what is not.</summary>
        public bool Denies { get; } = SectionNames.Denies(Words);

        /// <summary>Whether the name may be meant in a chapter.</summary>
        public bool Counts(string? current) => !IsOther || IsIn(current);

        /// <summary>Whether the section is of a chapter, or one itself.</summary>
        public bool IsIn(string? current) => SectionNames.IsIn(Section, current);
    }
}

/// <summary>A section that a line may be the heading of.</summary>
/// <param name="Section">Section; null when no name has a word in common with the line.</param>
/// <param name="Score">How alike, from 0 to 1.</param>
/// <param name="OwnWords">Words of the line that the name does not have.</param>
/// <param name="Words">Words of the name.</param>
internal readonly record struct NameMatch(OutlineSection? Section, double Score, int OwnWords, string[] Words)
{
    public static readonly NameMatch None = new(null, 0, 0, []);
}
