using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>The figures of all of one fixed row, as the campaign says that they combine. What others report is kept apart and compared.</summary>
internal sealed class CombinedRow(AppendixTable table, ReportRow row)
{
    private readonly RowCombination rule = table.CombinationOf(row.Key);
    private readonly Dictionary<string, CellSum> sums = new(StringComparer.Ordinal);
    private readonly List<RowAnswer> candidates = [];
    private readonly List<RowAnswer> others = [];
    private int counted;

    /// <summary>Whether the row is the sum of others, of all.</summary>
    public bool IsOfParts => rule.How == CombinationKind.Parts;

    /// <summary>Adds what an agency reports in it.</summary>
    public void Add(FigureSource source, IReadOnlyDictionary<string, decimal> values)
    {
        var answer = new RowAnswer(source, values);
        var counts = rule.Counts(source.Agency);

        // Who has nothing to count in a row writes 0, as asked: that contradicts nobody
        if (values.Count == 0 || (!counts && values.Values.All(value => value == 0)) || rule.How is CombinationKind.Parts or CombinationKind.None)
        {
            return;
        }

        if (!counts)
        {
            others.Add(answer);
        }
        else if (rule.How == CombinationKind.Sum)
        {
            counted++;
            AddUp(answer);
        }
        else
        {
            candidates.Add(answer);
        }
    }

    /// <summary>The figures of all; those of a row of parts come from its parts.</summary>
    public Dictionary<string, AggregatedCell> Cells() => Chosen is { } chosen
        ? chosen.Values.ToDictionary(entry => entry.Key, entry => CellSum.Cell(entry.Value, Provenance.Of(chosen.Source.Index)) with { IsDecided = true }, StringComparer.Ordinal)
        : sums.ToDictionary(entry => entry.Key, entry => entry.Value.ToCell() with { IsDecided = rule.From is not null }, StringComparer.Ordinal);

    /// <summary>Who stands in the row.</summary>
    public (string Key, string Name) Source => Chosen is { } chosen
        ? (FigureClaim.OfAgency(chosen.Source.Agency.Code), chosen.Source.Agency.Name)
        : (FigureClaim.Sum, FigureTexts.SumOfAgencies(counted));

    /// <summary>The agency that stands in it; null for a sum.</summary>
    public AgencyCode? SourceAgency => Chosen?.Source.Agency.Code;

    /// <summary>What differs from the figures of all; null where nothing does.</summary>
    public FigureConflict? Difference()
    {
        var cells = Cells();
        var compared = Others.ToList();
        if (cells.Count == 0 || !compared.Exists(other => Differs(other, cells)))
        {
            return null;
        }

        var (key, name) = Source;
        var whole = new FigureClaim(Capital(name), RowText.Of(table, cells), Chosen: true)
        {
            Key = key,
            Agency = Chosen?.Source.Agency.Code,
            Value = cells.Values.First().Number,
            Cells = RowText.Numbers(cells),
            From = cells.Values.First().From,
        };
        var isNoted = rule.Others == OtherSources.Note;
        return new FigureConflict(
            isNoted ? FigureConflictKind.OtherSource : FigureConflictKind.SourcesDiffer,
            table.Key,
            row.Key,
            row.Label,
            [whole, .. compared.Select(Claim)],
            isNoted ? FigureTexts.OtherSource(name) : FigureTexts.SourcesDiffer(name));
    }

    private RowAnswer? Chosen => candidates.Count == 0 ? null : rule.How == CombinationKind.First
        ? candidates.MinBy(Order)
        : candidates.MaxBy(answer => answer.Values.GetValueOrDefault(FirstColumn, decimal.MinValue));

    private string FirstColumn => table.Columns.First(column => column.Kind is ColumnKind.Integer or ColumnKind.Number).Key;

    private IEnumerable<RowAnswer> Others => rule.How == CombinationKind.First ? candidates.Where(answer => answer != Chosen).Concat(others) : others;

    private void AddUp(RowAnswer answer)
    {
        foreach (var column in table.Columns.Where(column => answer.Values.ContainsKey(column.Key)))
        {
            if (!sums.TryGetValue(column.Key, out var sum))
            {
                sums[column.Key] = sum = new CellSum(column.Aggregate);
            }

            sum.Add(new Campaigns.Aggregates.ReportedFigure(answer.Values[column.Key], answer.Source.Received), answer.Source.Index);
        }
    }

    /// <summary>Place of the agency's term in the rule; members of a group stand where their group does.</summary>
    private int Order(RowAnswer answer) => rule.From!.Terms.TakeWhile(term => !new AgencySelection([term]).Includes(answer.Source.Agency)).Count();

    private FigureClaim Claim(RowAnswer answer) => new(answer.Source.Agency.Name, RowText.Of(table, null, answer.Values), Chosen: false)
    {
        Key = FigureClaim.OfAgency(answer.Source.Agency.Code),
        Agency = answer.Source.Agency.Code,
        Value = answer.Values.Values.First(),
        Cells = answer.Values,
        From = Provenance.Of(answer.Source.Index),
    };

    private static bool Differs(RowAnswer other, Dictionary<string, AggregatedCell> cells) =>
        other.Values.Any(entry => cells.TryGetValue(entry.Key, out var cell) && cell.Number != entry.Value);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private sealed record RowAnswer(FigureSource Source, IReadOnlyDictionary<string, decimal> Values);
}
