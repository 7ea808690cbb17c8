using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>The part of a plan that says what is to be done, as sections of an outline.</summary>
internal static class PlanOutline
{
    /// <summary>The part: the one headed "nhiệm vụ", "nội dung" or "giải pháp" with the most numbered headings; null when there is none.</summary>
    public static PlanPart? Find(IReadOnlyList<PlanPart> parts, PlanPart? tasks) => parts
        .Where(part => part != tasks && TextKey.Of(part.Heading) is var key && (key.Contains("nhiem vu", StringComparison.Ordinal) || key.Contains("noi dung", StringComparison.Ordinal) || key.Contains("giai phap", StringComparison.Ordinal)))
        .OrderByDescending(part => Sections(part).Count)
        .FirstOrDefault();

    /// <summary>Its sections; those of the clause on reporting are none.</summary>
    public static IReadOnlyList<ProposedSection> Sections(PlanPart part) => part.Chapters is { Count: > 0 } chapters
        ? [.. chapters.Where(chapter => !IsReporting(chapter.Heading)).SelectMany(chapter => (IEnumerable<ProposedSection>)[ChapterOf(chapter), .. SectionsOf(chapter)])]
        : SectionsOf(part);

    /// <summary>Whether a heading is that of the clause on reporting.</summary>
    public static bool IsReporting(string heading)
    {
        var key = TextKey.Of(heading);
        return key.Contains("che do thong tin", StringComparison.Ordinal) || key.Contains("che do bao cao", StringComparison.Ordinal) || key.Contains("thong tin bao cao", StringComparison.Ordinal);
    }

    private static ProposedSection ChapterOf(PlanPart chapter) =>
        new(SectionKey.Parse(chapter.Number), chapter.Heading.TrimEnd(':', ' '), SectionsOf(chapter).Count > 0, $"{chapter.Number}. {chapter.Heading}");

    private static IReadOnlyList<ProposedSection> SectionsOf(PlanPart part)
    {
        var headings = Headings(part).Where(heading => !IsReporting(heading.Text)).ToList();
        return
        [
            .. headings.Select(heading => new ProposedSection(
                KeyOf(part, heading),
                heading.Text.TrimEnd(':', ' '),
                headings.Exists(other => other.Numbers.Count == heading.Numbers.Count + 1 && other.Numbers.Take(heading.Numbers.Count).SequenceEqual(heading.Numbers)),
                $"{string.Join('.', heading.Numbers)}. {heading.Text}")),
        ];
    }

    private static List<NumberedLine> Headings(PlanPart part)
    {
        var headings = new List<NumberedLine>();
        IReadOnlyList<int> last = [0];
        foreach (var line in part.Lines.Select(NumberedLine.Of).OfType<NumberedLine>().Where(line => line.IsHeading && line.Follows(last)))
        {
            headings.Add(line);
            last = line.Numbers;
        }

        return headings;
    }

    private static SectionKey KeyOf(PlanPart part, NumberedLine heading) =>
        SectionKey.Parse($"{part.Number}.{string.Join('.', heading.Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}");
}
