using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Privacy;

/// <summary>What becomes of the lines of one agency's report that hold personal data: kept, blotted out or left out as decided, marked where nobody has
/// decided. Lines without personal data stay as they are.</summary>
/// <param name="agency">Whose report.</param>
/// <param name="decisions">Decisions by the line's key (see <see cref="LineKey"/>).</param>
internal sealed class LineTreatment(AgencyCode agency, IReadOnlyDictionary<string, PersonalDataDecision> decisions)
{
    /// <summary>Words that must not be printed anywhere.</summary>
    public HashSet<string> Hidden { get; } = new(StringComparer.Ordinal);

    /// <summary>A line of plain text; null when it is left out.</summary>
    public string? Apply(string text)
    {
        var matches = PersonalData.Find(text);
        var choice = ChoiceOf(text, matches);
        return choice switch
        {
            PersonalDataChoice.Remove => null,
            PersonalDataChoice.Mask => Masked(text, matches),
            _ => text,
        };
    }

    /// <summary>A paragraph; null when it is left out.</summary>
    public Paragraph? Apply(Paragraph paragraph)
    {
        var inlines = Notes(paragraph.Inlines);
        var text = BlockText.Words(inlines);
        var matches = PersonalData.Find(text);
        if (matches.Count > 0)
        {
            var choice = ChoiceOf(text, matches);
            if (choice == PersonalDataChoice.Remove)
            {
                return null;
            }

            inlines = choice == PersonalDataChoice.Keep ? inlines : InlineCuts.Make(inlines, matches, mask: choice == PersonalDataChoice.Mask);
        }

        return ReferenceEquals(inlines, paragraph.Inlines) ? paragraph : paragraph with { Inlines = inlines };
    }

    private static string Masked(string text, IReadOnlyList<PersonalDataMatch> matches)
    {
        foreach (var match in matches.Reverse())
        {
            text = string.Concat(text.AsSpan(0, match.Start), PrivacyTexts.Masked, text.AsSpan(match.Start + match.Length));
        }

        return text;
    }

    /// <summary>What is decided about a line; null when nothing is, or nothing need be.</summary>
    private PersonalDataChoice? ChoiceOf(string text, IReadOnlyList<PersonalDataMatch> matches)
    {
        if (matches.Count == 0 || !decisions.TryGetValue(LineKey.Of(agency, text), out var decision))
        {
            return null;
        }

        if (decision.Choice != PersonalDataChoice.Keep)
        {
            Hidden.UnionWith(matches.Select(match => text.Substring(match.Start, match.Length).Trim()));
        }

        if (decision.Choice == PersonalDataChoice.Remove)
        {
            // Findings name a row by the beginning of its words.
            Hidden.Add(text.Trim());
            Hidden.Add(text[..Math.Min(text.Length, PlaceNames.LongestLabel - 1)].Trim());
        }

        return decision.Choice;
    }

    /// <summary>The same pieces with their footnotes treated; a note of which nothing is left is left out.</summary>
    private IReadOnlyList<Inline> Notes(IReadOnlyList<Inline> inlines)
    {
        if (!inlines.Any(inline => inline is Footnote))
        {
            return inlines;
        }

        return [.. inlines.Select(inline => inline is Footnote note ? Note(note) : inline).OfType<Inline>()];
    }

    private Footnote? Note(Footnote note)
    {
        List<Paragraph> blocks = [.. note.Blocks.Select(Apply).OfType<Paragraph>()];
        return blocks.Count == 0 ? null : new Footnote(blocks);
    }
}
