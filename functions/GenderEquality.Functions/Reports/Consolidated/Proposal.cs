using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>What is proposed for a section of the signed report where the officer has not written yet.</summary>
/// <param name="Section">Section of the signed report.</param>
/// <param name="Proposals">In the order in which they would stand.</param>
public sealed record SectionProposals(SectionKey Section, IReadOnlyList<Proposal> Proposals)
{
    /// <summary>How many agencies wrote in the section, "Không phát sinh" not counted.</summary>
    public int Agencies { get; init; }
}

/// <summary>A proposed paragraph. Its words are an agency's own.</summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Proposal(string Text, TextSource Source)
{
    /// <summary>Why it is proposed, a sentence in Vietnamese.</summary>
    public required string Reason { get; init; }

    /// <summary>Whose it is, for the brackets behind it: the agency's name; of a group how many agencies say the same.</summary>
    public required string Attribution { get; init; }

    /// <summary>Whether the paragraph says itself whose it is, so that no brackets are needed.</summary>
    public bool NamesItself { get; init; }

    /// <summary>Paragraphs of other agencies that say the same; of very many only the first.</summary>
    public IReadOnlyList<TextSource> Others { get; init; } = [];

    /// <summary>How many agencies say the same, its own included.</summary>
    public int Agencies { get; init; } = 1;

    /// <summary>Their names in sentences, in plan order; of very many only the first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whom a request asks, where it says so.</summary>
    public string? Addressee { get; init; }

    /// <summary>Agency and task, in a table of tasks.</summary>
    public TaskResult? Task { get; init; }

    /// <summary>Numbers in it that differ from the agency's own tables, a sentence each.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>The paragraph as the officer takes it over: with its attribution and its sources.</summary>
    public EditedParagraph Take() => new(Task is null && !NamesItself ? ProposalTexts.Attributed(Text, Attribution) : Text)
    {
        Sources = [Source, .. Others],
        Addressee = Addressee,
        Task = Task,
    };
}
