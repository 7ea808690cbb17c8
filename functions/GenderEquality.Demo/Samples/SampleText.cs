using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Demo.Samples;

/// <summary>An agency's answers in words, about its own field and its own tasks.</summary>
internal sealed class SampleText(Campaign campaign, Agency agency)
{
    /// <summary>What officers write where there is nothing, each in their own way.</summary>
    private static readonly string[] NothingPhrases = ["Không phát sinh.", "Không phát sinh", "Không có."];

    private readonly SampleTopic topic = SampleTopic.Of(agency);
    private readonly SampleRandom random = new($"{campaign.Id}/{agency.Code}/text");

    /// <summary>Answers by tag.</summary>
    public Dictionary<string, IReadOnlyList<SampleBlock>> Create(SampleKind kind)
    {
        var answers = new Dictionary<string, IReadOnlyList<SampleBlock>>(StringComparer.Ordinal);
        foreach (var section in campaign.Outline.Where(section => section.Requirement != SectionRequirement.Container))
        {
            if (section.PerTask)
            {
                for (var task = 1; task <= agency.Tasks.Count; task++)
                {
                    answers[ReportTags.Task(section.Key, task)] = kind.HasFlag(SampleKind.NothingToReport) ? Nothing() : Task(agency.Tasks[task - 1]);
                }
            }
            else if (kind.HasFlag(SampleKind.NothingToReport) || section.Requirement == SectionRequirement.Required || random.Between(1, 3) > 1)
            {
                answers[ReportTags.Section(section.Key)] = kind.HasFlag(SampleKind.NothingToReport) ? Nothing() : Section(section.Key.ToString());
            }
        }

        return answers;
    }

    private IReadOnlyList<SampleBlock> Nothing() => [new SampleParagraph(random.Of(NothingPhrases))];

    private IReadOnlyList<SampleBlock> Section(string key)
    {
        var list = SampleSentences.Lists.Contains(key);
        var sentences = random.Some(SampleSentences.Of(key), list ? 3 : random.Between(2, 3)).Select(Filled).ToList();
        if (!list)
        {
            return [.. sentences.Select((sentence, index) => new SampleParagraph(sentence) { Lead = index == 1 && random.Between(1, 3) == 1 ? "Đáng chú ý: " : null })];
        }

        return [.. sentences.Select((sentence, index) => new SampleParagraph(sentence.TrimEnd(';', '.') + (index == sentences.Count - 1 ? "." : ";")) { Bullet = true })];
    }

    // "Tổ chức các hoạt động truyền thông ...; các ..." becomes "Trong năm, Sở ... đã tổ chức các hoạt động truyền thông ...".
    private IReadOnlyList<SampleBlock> Task(string task)
    {
        var told = task.StartsWith("Căn cứ", StringComparison.Ordinal) ? task[task.IndexOf("tổ chức", StringComparison.Ordinal)..] : task;
        var end = told.IndexOfAny([';', '.', '(']);
        var clause = (end < 0 ? told : told[..end]).Trim();
        var comma = clause.LastIndexOf(',', Math.Min(clause.Length - 1, 160));
        clause = clause.Length > 170 && comma > 40 ? clause[..comma] : clause;
        var verb = char.ToLower(clause[0], CultureInfo.InvariantCulture) + clause[1..];
        return
        [
            new SampleParagraph($"Trong năm, {agency.Name} đã {verb}."),
            new SampleParagraph(Filled(random.Of(SampleSentences.TaskResults))),
        ];
    }

    private string Filled(string sentence)
    {
        var text = string.Format(
            CultureInfo.InvariantCulture, sentence, agency.Name, topic.Field, topic.People, topic.Places,
            random.Between(2, 9), random.Between(12, 48), random.Between(60, 940), VietnameseFormat.Number(random.Between(1_100, 9_800)), Day(2, 8), Day(9, 11));
        return char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
    }

    private string Day(int firstMonth, int lastMonth) => VietnameseFormat.Date(new DateOnly(campaign.Year, random.Between(firstMonth, lastMonth), random.Between(1, 28)));
}
