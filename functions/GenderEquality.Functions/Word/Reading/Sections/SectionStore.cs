using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Blocks by section (and task) as they are assigned.</summary>
internal sealed class SectionStore(ExpectedReport expected)
{
    private readonly Dictionary<(SectionKey Key, int Task), List<Block>> blocks = [];
    private readonly Dictionary<SectionKey, OutlineSection> outline = expected.Campaign.Outline.ToDictionary(section => section.Key);

    /// <summary>How many blocks there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a block; false when the campaign has no such section, or only a heading over others: nobody would print the text there.</summary>
    public bool Add(ControlTag tag, Block block)
    {
        if (tag.Section is not { } key || !outline.TryGetValue(key, out var section) || section.Requirement == SectionRequirement.Container)
        {
            return false;
        }

        var task = section.PerTask ? Math.Clamp(tag.Task ?? 0, 0, expected.Agency.Tasks.Count) : 0;
        if (!blocks.TryGetValue((key, task), out var list))
        {
            list = [];
            blocks[(key, task)] = list;
        }

        list.Add(block);
        Count++;
        return true;
    }

    /// <summary>Whether the section (or one of its tasks) has content already.</summary>
    public bool Has(SectionKey key) => blocks.Keys.Any(entry => entry.Key == key);

    /// <summary>Sections with content, in outline order.</summary>
    public IReadOnlyList<SectionContent> Sections() =>
    [
        .. from section in expected.Campaign.Outline
           from entry in blocks.Where(entry => entry.Key.Key == section.Key).OrderBy(entry => entry.Key.Task)
           select new SectionContent(section.Key, entry.Key.Task == 0 ? null : entry.Key.Task, entry.Value, NothingToReport.Is(entry.Value)),
    ];
}
