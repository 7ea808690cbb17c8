using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>The part of a plan that gives out tasks: which it is, and what it says.</summary>
internal static partial class PlanTasks
{
    /// <summary>The part with the most headings that name agencies; null when none has any.</summary>
    public static PlanPart? Find(IReadOnlyList<PlanPart> parts) =>
        parts.Select(part => (Part: part, Count: Headings(part).Count)).Where(found => found.Count > 0).OrderByDescending(found => found.Count).FirstOrDefault().Part;

    /// <summary>Its headings with their tasks.</summary>
    public static IReadOnlyList<ProposedHeading> Headings(PlanPart part)
    {
        var headings = new List<ProposedHeading>();
        var tasks = new List<string>();
        var outside = false;
        foreach (var line in part.Lines.TakeWhile(line => !IsClosing(line)))
        {
            if (NumberedLine.Of(line) is { Numbers.Count: 1 } numbered && numbered.Numbers[0] == headings.Count + 1 && AgencyNames.AreMeant(numbered.Text))
            {
                End();
                Begin(numbered);
                outside = false;
            }
            else if (IsOtherMatter(line))
            {
                outside = true;
            }
            else if (headings.Count > 0 && !outside)
            {
                tasks.Add(line);
            }
        }

        End();
        return headings;

        void Begin(NumberedLine numbered)
        {
            // "1. Sở Nội vụ: chủ trì …" says its first task in the heading
            var (name, rest) = numbered.IsHeading ? (numbered.Text.TrimEnd(':', ' '), string.Empty) : Parted(numbered.Text);
            headings.Add(new ProposedHeading(numbered.Numbers[0], name, AgencyNames.Of(name), []) { Others = AgencyNames.OthersOf(name) });
            if (rest.Length > 0)
            {
                tasks.Add(rest);
            }
        }

        void End()
        {
            if (headings.Count > 0)
            {
                var leadIn = tasks.Count > 1 && tasks[0].EndsWith(':') ? tasks[0] : null;
                headings[^1] = headings[^1] with { LeadIn = leadIn, Tasks = [.. tasks.Skip(leadIn is null ? 0 : 1).Select(PlanLines.WithoutSign).Select(task => Lettered().Replace(task, string.Empty))] };
                tasks.Clear();
            }
        }
    }

    // "II. Chế độ báo cáo" below the last agency, or "7. Chế độ báo cáo", is no task of that one
    private static bool IsOtherMatter(string line) => PlanPart.IsChapter(line) || (NumberedLine.Of(line) is { IsHeading: true } numbered && PlanOutline.IsReporting(numbered.Text));

    private static (string Name, string After) Parted(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (text, string.Empty) : (text[..colon].Trim(), text[(colon + 1)..].Trim());
    }

    // The last paragraph of the whole plan, below the last heading's tasks, is for everybody
    private static bool IsClosing(string line) => !PlanLines.IsItem(line) && NumberedLine.Of(line) is null && (line.EndsWith("./.", StringComparison.Ordinal) || Closing().IsMatch(line));

    [GeneratedRegex(@"^[a-zđ][.)]\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^(Trên đây là|Trong quá trình (tổ chức )?(triển khai|thực hiện)|Yêu cầu các|Đề nghị các|Căn cứ Kế hoạch này, (đề nghị|yêu cầu))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Closing();
}
