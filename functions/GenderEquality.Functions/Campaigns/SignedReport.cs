using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Campaigns;

/// <summary>The order of the consolidated report that is signed (báo cáo tổng hợp): its sections and its appendices.</summary>
public sealed record SignedReport
{
    /// <summary>Section of statements that stand in the opening.</summary>
    public const string Opening = "opening";

    /// <summary>Not laid out.</summary>
    public static SignedReport None { get; } = new();

    /// <summary>Sections in order.</summary>
    public IReadOnlyList<SignedSection> Sections { get; init; } = [];

    /// <summary>Appendices in order.</summary>
    public IReadOnlyList<SignedAppendix> Appendices { get; init; } = [];

    /// <summary>From which share of common words on two paragraphs of agencies say the same, from 0 to 1. Numbers count as one word, whatever their value.</summary>
    public decimal Likeness { get; init; } = 0.5m;

    /// <summary>The section that collects models worth copying; null without one.</summary>
    public SignedSection? Models => Sections.FirstOrDefault(section => section.Synthesis == SectionSynthesis.Models);

    /// <summary>The section of that key, or null.</summary>
    public SignedSection? Find(SectionKey key) => Sections.FirstOrDefault(section => section.Key == key);
}

/// <summary>A section of the signed report.</summary>
/// <param name="Key">Its key; its dots tell its level and number, as those of the outline do.</param>
/// <param name="Heading">Text after the number.</param>
public sealed record SignedSection(SectionKey Key, string Heading)
{
    /// <summary>What stands before the heading where it is not the number in the key.</summary>
    public string? Numbering { get; init; }

    /// <summary>The number as written before the heading.</summary>
    [JsonIgnore]
    public string Number => Numbering ?? OutlineSection.NumberOf(Key);

    /// <summary>Sections of the outline that it is made from: what agencies wrote there is its evidence, and proposed for its text.</summary>
    public IReadOnlyList<SectionKey> Outline { get; init; } = [];

    /// <summary>How what agencies wrote is brought together.</summary>
    public SectionSynthesis Synthesis { get; init; }

    /// <summary>Audiences that it is for; all when empty.</summary>
    public IReadOnlyList<string> Audiences { get; init; } = [];

    /// <summary>Words of which a paragraph must have one to be proposed, compared without regard to case and diacritics; any paragraph when empty.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Whether its paragraphs are requests to somebody, and stand under whom they ask.</summary>
    public bool Addressed { get; init; }

    /// <summary>Of requests: the section of tasks to which those go that ask the coordinating agency itself; null where they stay.</summary>
    public SectionKey? OwnTasks { get; init; }
}

/// <summary>How what agencies wrote in a section is brought together.</summary>
public enum SectionSynthesis
{
    /// <summary>A few paragraphs are picked.</summary>
    Pick,

    /// <summary>Paragraphs that say the same are grouped, each group with the number of agencies.</summary>
    Group,

    /// <summary>A table of agencies that have tasks of their own, with what came of them.</summary>
    Tasks,

    /// <summary>A list of models worth copying, taken over from any section.</summary>
    Models,
}

/// <summary>An appendix of the signed report.</summary>
/// <param name="Key">Unique; statements' tables name it as their section.</param>
/// <param name="Title">Title under "Phụ lục N".</param>
/// <param name="Content">What it shows.</param>
public sealed record SignedAppendix(string Key, string Title, SignedAppendixContent Content)
{
    /// <summary>Appendix table whose rows of the whole it shows.</summary>
    public TableKey? Table { get; init; }

    /// <summary>Whether it needs a landscape page.</summary>
    public bool Landscape { get; init; }

    /// <summary>Whether the agencies that the figures of each row come from are named beside it.</summary>
    public bool Sources { get; init; }

    /// <summary>Whether rows of each group of agencies follow those of the whole.</summary>
    public bool Groups { get; init; }

    /// <summary>Columns that are computed from others of the row, each after the last of those.</summary>
    public IReadOnlyList<ComputedColumn> Computed { get; init; } = [];

    /// <summary>Columns whose figures are printed with "+" where they are above zero.</summary>
    public IReadOnlyList<string> WithSign { get; init; } = [];

    /// <summary>Charts below it, in order.</summary>
    public IReadOnlyList<ChartTopic> Charts { get; init; } = [];
}

/// <summary>A column of an appendix that is computed from two others.</summary>
/// <param name="Header">Text in the header row.</param>
/// <param name="Kind">How.</param>
/// <param name="Of">From which columns of the table: part and whole, this year and last.</param>
public sealed record ComputedColumn(string Header, ComputedKind Kind, IReadOnlyList<string> Of)
{
    /// <summary>Places after the comma of a share.</summary>
    public int Decimals { get; init; } = 1;
}

/// <summary>How a column is computed from two others.</summary>
public enum ComputedKind
{
    /// <summary>The first in percent of the second.</summary>
    Share,

    /// <summary>The first minus the second.</summary>
    Difference,
}

/// <summary>What a chart shows.</summary>
public enum ChartTopic
{
    /// <summary>Indicators of each objective against their next target.</summary>
    Targets,

    /// <summary>Who has sent a report, by group of agencies.</summary>
    Submissions,
}

/// <summary>What an appendix of the signed report shows.</summary>
public enum SignedAppendixContent
{
    /// <summary>Rows of the whole of an appendix table, then the statements' tables of the appendix.</summary>
    Table,

    /// <summary>The statements' tables of the appendix alone.</summary>
    Statements,

    /// <summary>Who sent a report when.</summary>
    Submissions,
}
