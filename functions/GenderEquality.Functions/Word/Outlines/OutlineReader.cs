using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>What came of reading an outline.</summary>
/// <param name="Proposal">What it proposes; null when the file was refused.</param>
/// <param name="Refusal">Why the file was refused; null when it was not.</param>
public sealed record OutlineReading(OutlineProposal? Proposal, Finding? Refusal);

/// <summary>Reads an outline of reports with its appendix forms (đề cương, phụ lục) as a Word file. Nothing is taken over by itself: what is found is
/// proposed, what is not found is said.</summary>
public static class OutlineReader
{
    /// <summary>Reads a seekable file through the same checks as an agency's report. A bad file is no exception.</summary>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static OutlineReading Read(Stream file)
    {
        var (proposal, refusal) = GuardedReading.Read(file, keepsHints: true, Propose);
        return new OutlineReading(proposal, refusal);
    }

    private static OutlineProposal Propose(IReadOnlyList<BodyElement> elements)
    {
        var doubts = new List<string>();
        var form = FormParts.Of(elements);
        var sections = new SectionList(doubts).Read(form.Outline);
        var tables = new TableList(doubts).Read(form);
        if (sections.Count == 0)
        {
            doubts.Insert(0, OutlineTexts.NoSections);
        }

        if (tables.Count == 0)
        {
            doubts.Insert(0, OutlineTexts.NoTables);
        }

        return new OutlineProposal { Sections = sections, Tables = tables, Missing = doubts };
    }
}
