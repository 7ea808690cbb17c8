using System.Globalization;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Consolidation.Statements;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Numbers in prose that a table carries too: where a paragraph says "120 lượt người" in a section whose statements count "lượt người", the agency's
/// own table is asked. Only sums and counts, and only where the words behind the number are the same.</summary>
internal sealed partial class ProseFigures(Campaign campaign)
{
    private static readonly HashSet<string> Ends = new("va cho cua voi trong tai thuoc o duoc den tu dat gom la co tren".Split(' '), StringComparer.Ordinal);

    private readonly Dictionary<string, Measure> measures = campaign.Statements.Measures
        .Where(measure => measure.Kind is MeasureKind.Sum or MeasureKind.Rows).ToDictionary(measure => measure.Key, StringComparer.Ordinal);

    /// <summary>A sentence for each number that the agency's own tables contradict.</summary>
    public IReadOnlyList<string> Doubts(SectionKey section, string text, ReportFacts report)
    {
        var units = Units(section);
        if (units.Count == 0)
        {
            return [];
        }

        var own = MeasureScope.Whole.Of(report.Agency);
        var evaluator = new MeasureEvaluator(new StatementFacts(campaign, [new AgencyStanding(report.Agency, Exempt: false, Taken: null, Attempt: 1)], [report], [], []));
        return
        [
            .. from match in Number().Matches(text)
               let unit = UnitOf(match.Groups["words"].Value)
               where unit.Length > 0 && units.ContainsKey(unit)
               let measure = evaluator.Of(units[unit], own)
               where measure is { IsThere: true, Number: not null } && Parsed(match.Groups["number"].Value) is { } said && said != measure.Printed
               select ProposalTexts.Differs($"{match.Groups["number"].Value} {unit}", PrintedMeasure.Of(measure, []), report.Agency.NameInText),
        ];
    }

    /// <summary>What the section's statements count, by the words behind the number. Words that stand behind two measures say nothing sure.</summary>
    private Dictionary<string, string> Units(SectionKey section) => campaign.Statements.Sentences
        .Where(sentence => string.Equals(sentence.Section, section.ToString(), StringComparison.Ordinal))
        .SelectMany(sentence => Units(StatementTextParser.Parse(sentence.Text).Parts))
        .Distinct().GroupBy(pair => pair.Unit, StringComparer.Ordinal)
        .Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First().Measure, StringComparer.Ordinal);

    private IEnumerable<(string Unit, string Measure)> Units(IReadOnlyList<StatementPart> parts)
    {
        foreach (var (index, part) in parts.Index())
        {
            if (part is ClausePart clause)
            {
                foreach (var unit in Units(clause.Parts))
                {
                    yield return unit;
                }
            }
            else if (part is FigurePart figure && measures.ContainsKey(figure.Name) && index + 1 < parts.Count && parts[index + 1] is WordsPart words && UnitOf(words.Text) is { Length: > 0 } unit)
            {
                yield return (unit, figure.Name);
            }
        }
    }

    /// <summary>The words up to the first sign or joining word.</summary>
    private static string UnitOf(string words) => words.Length == 0 || words[0] != ' ' ? string.Empty
        : string.Join(' ', Unit().Match(words).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !Ends.Contains(TextKey.Of(word))));

    private static decimal? Parsed(string number) => decimal.TryParse(
        number.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"(?<![\p{L}\d/.,-])(?<number>\d+(\.\d{3})*(,\d+)?)(?<words>\s[\p{Ll}\s]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\p{Ll}\s]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unit();
}
