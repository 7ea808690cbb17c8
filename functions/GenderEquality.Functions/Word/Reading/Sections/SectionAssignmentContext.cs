using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Appendices;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>What the states of a section assignment share: those who recognise lines, and what has been assigned so far.</summary>
internal sealed class SectionAssignmentContext
{
    private readonly ExpectedReport expected;
    private readonly PlaceTrail trail = new();

    public SectionAssignmentContext(ExpectedReport expected, TemplateLines known, IReadOnlyList<BodyElement> elements, WorkBudget work)
    {
        this.expected = expected;
        Headings = new OutlineHeadings(expected);
        Titles = new AppendixTitles(expected.Campaign);
        Known = known;
        RunIns = new RunInSections(Headings, Known);
        Sections = new SectionStore(expected);
        Tables = new AppendixTableAssignment(expected, trail, Unplaced, work);
        Ahead = new BodyElementsAhead(elements, IsHeading);
    }

    public OutlineHeadings Headings { get; }

    public AppendixTitles Titles { get; }

    public TemplateLines Known { get; }

    public RunInSections RunIns { get; }

    public SectionStore Sections { get; }

    public AppendixTableAssignment Tables { get; }

    public BodyElementsAhead Ahead { get; }

    /// <summary>What was last taken for recipients and signature.</summary>
    public ClosingLines Closing { get; } = new();

    /// <summary>What belongs to no section and no table.</summary>
    public List<Block> Unplaced { get; } = [];

    /// <summary>Whether text stands among what belongs to no section; a logo alone is none.</summary>
    public bool HasUnplacedWords => Unplaced.Exists(block => BlockText.Of([block]).Length > 0);

    /// <summary>How many blocks were kept so far, in sections or as unplaced.</summary>
    public int KeptCount => Sections.Count + Unplaced.Count;

    /// <summary>What is wrong with the structure.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Whether a line is the heading of a section, and looks like one.</summary>
    public bool IsHeading(ParagraphFormat format, SectionKey? current) => OutlineHeadings.LooksLikeHeading(format) && Headings.Match(format, current) is not null;

    /// <summary>Goes into a section; no table is expected there until one is announced.</summary>
    public InSectionState Enter(BodyElement element, ControlTag section)
    {
        Tables.Forget();
        Mark(element.Index, section);
        return new InSectionState(this, section);
    }

    /// <summary>From this element on, the place is that section.</summary>
    public void Mark(int index, ControlTag section) => trail.Mark(index, PlaceNames.Section(expected.Campaign, section.Section!.Value, section.Task));

    /// <summary>From this element on, the place is that appendix.</summary>
    public void Mark(int index, TableKey appendix) => trail.Mark(index, Tables.NameOf(appendix));

    /// <summary>Tells of a section that begins although it has content already.</summary>
    public void TellIfTwice(SectionKey key)
    {
        if (Sections.Has(key))
        {
            Findings.Add(FindingTexts.SectionTwice(expected.Campaign, expected.Campaign.Outline.First(other => other.Key == key)));
        }
    }

    /// <summary>All that was assigned.</summary>
    public AssignedContent Result()
    {
        Unplaced.AddRange(Closing.Notes());
        var content = new ReportContent
        {
            Campaign = expected.Campaign.Id,
            Agency = expected.Agency.Code,
            Sections = Sections.Sections(),
            Tables = Tables.Figures(),
            TablesAsSent = Tables.AsSent(),
            Unplaced = Unplaced,
        };
        IEnumerable<Finding> unplaced = Unplaced.Count == 0 ? [] : [FindingTexts.Unplaced(Unplaced.Count, Unplaced.Select(block => BlockText.Of([block])).FirstOrDefault(text => text.Length > 0) ?? "ảnh, chú thích")];
        return new AssignedContent(content, [.. Findings, .. Tables.Findings, .. unplaced], trail.At);
    }
}
