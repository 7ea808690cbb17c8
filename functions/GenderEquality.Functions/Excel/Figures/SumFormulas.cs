using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Formulas of figures that are made of agencies' figures in the lines of one sheet. A formula is only given where it comes to what the report says:
/// where a figure counts otherwise than its lines tell, it is better to see the figure alone.</summary>
internal sealed class SumFormulas
{
    /// <summary>A formula holds fewer ranges than a program can bear.</summary>
    private const int MostRanges = 100;

    private const int Decimals = 6;
    private readonly Dictionary<int, ChunkedList<FigureLine>> columns = [];
    private readonly List<(int First, int Last)> segments = [];

    /// <summary>How many segments there are.</summary>
    public int Segments => segments.Count;

    /// <summary>Forgets all lines.</summary>
    public void Clear()
    {
        columns.Clear();
        segments.Clear();
    }

    /// <summary>Says that lines of agencies stand there, and no sums among them.</summary>
    public void AddSegment(int first, int last)
    {
        if (last >= first)
        {
            segments.Add((first, last));
        }
    }

    /// <summary>Says in which line a report's figure stands.</summary>
    /// <param name="column">Column of the sheet, from 0.</param>
    /// <param name="line">Line of the sheet.</param>
    /// <param name="from">Source index of the report.</param>
    /// <param name="number">The figure.</param>
    public void Place(int column, int line, int from, decimal number) =>
        (columns.TryGetValue(column, out var lines) ? lines : columns[column] = []).Add(new FigureLine(line, from, number));

    /// <summary>The formula of a figure that is joined from agencies' figures; null where none comes to it.</summary>
    /// <param name="aggregate">How they are joined.</param>
    /// <param name="cell">The figure.</param>
    /// <param name="column">Column of the sheet, from 0.</param>
    /// <param name="firstSegment">From which segment on lines are meant.</param>
    public string? Of(ColumnAggregate aggregate, AggregatedCell cell, int column, int firstSegment = 0)
    {
        if (firstSegment >= segments.Count || !columns.TryGetValue(column, out var all))
        {
            return null;
        }

        // Gone through several times, and never copied: there can be ten thousand
        var lines = all.SkipWhile(line => line.Line < segments[firstSegment].First);
        var own = lines.Where(line => cell.From.Contains(line.From));
        var counted = aggregate.AddsUp ? own : lines;
        FigureLine? source = cell.From.Count == 1 ? own.LastOrDefault() : null;
        var ranges = !aggregate.AddsUp || lines.All(line => cell.From.Contains(line.From)) ? segments.Skip(firstSegment).Select(segment => Range(column, segment.First, segment.Last)).ToList() : Runs(column, lines, cell.From);
        if (ranges.Count is 0 or > MostRanges)
        {
            return null;
        }

        var sourceAt = source is { Line: > 0 } one ? SheetWriter.At(column, one.Line) : null;
        var formula = aggregate.Formula(new FormulaCells(string.Join(',', ranges), sourceAt, []));
        var value = formula is not null && string.Equals(formula, sourceAt, StringComparison.Ordinal) ? source!.Value.Number : aggregate.Of(counted.Select(line => line.Number));
        return value is { } number && Math.Round(number, Decimals, MidpointRounding.AwayFromZero) == cell.Number ? formula : null;
    }

    /// <summary>Ranges of lines that count, with none among them that does not.</summary>
    private List<string> Runs(int column, IEnumerable<FigureLine> lines, Provenance counting)
    {
        var runs = new List<(int First, int Last)>();
        var open = false;
        foreach (var line in lines)
        {
            var counts = counting.Contains(line.From);
            if (counts && open && SameSegment(runs[^1].Last, line.Line))
            {
                runs[^1] = (runs[^1].First, line.Line);
            }
            else if (counts)
            {
                runs.Add((line.Line, line.Line));
            }

            open = counts;
        }

        return [.. runs.Select(run => Range(column, run.First, run.Last))];
    }

    private bool SameSegment(int line, int other) => segments.Exists(segment => segment.First <= line && other <= segment.Last);

    private static string Range(int column, int first, int last) =>
        first == last ? SheetWriter.At(column, first) : $"{SheetWriter.At(column, first)}:{SheetWriter.At(column, last)}";

    private readonly record struct FigureLine(int Line, int From, decimal Number);
}
