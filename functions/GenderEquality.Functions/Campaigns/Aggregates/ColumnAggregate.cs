using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Campaigns.Aggregates;

/// <summary>How the figures that agencies give in a column become one figure of all: <c>aggregate</c> in the campaign file. A new kind is one class
/// derived from this one, its place in the list here and its name in <c>campaign.schema.json</c>; nothing else asks which kind it is.</summary>
[JsonConverter(typeof(ColumnAggregateJsonConverter))]
public abstract class ColumnAggregate
{
    // Named, not looked for among all types of the app: that cost every cold start 60 ms.
    private static readonly Dictionary<string, ColumnAggregate> ByName = new ColumnAggregate[]
    {
        new LastAggregate(), new MaximumAggregate(), new NoAggregate(), new ShareAggregate(), new SumAggregate(),
    }.ToDictionary(aggregate => aggregate.Name, StringComparer.Ordinal);

    /// <summary>Names of all kinds.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>For a column of which no figure of all is made.</summary>
    public static ColumnAggregate None { get; } = Find("none")!;

    /// <summary>For a column whose figures are added up.</summary>
    public static ColumnAggregate Sum { get; } = Find("sum")!;

    /// <summary>Its name in the campaign file.</summary>
    public abstract string Name { get; }

    /// <summary>Whether figures of agencies are joined one by one, by <see cref="Join"/>.</summary>
    public virtual bool Joins => true;

    /// <summary>Whether the figure of all is the sum of the figures, so that totals can be compared with it.</summary>
    public virtual bool AddsUp => false;

    /// <summary>From how many other columns of its row it is computed instead, by <see cref="OfParts"/>; 0 for none.</summary>
    public virtual int Parts => 0;

    /// <summary>The kind of that name, or null.</summary>
    public static ColumnAggregate? Find(string? name) => name is null ? null : ByName.GetValueOrDefault(name);

    /// <summary>Joins two figures, the first of which may itself be joined. Figures come in plan order, rows of one report in their own.</summary>
    public virtual JoinedFigure Join(ReportedFigure first, ReportedFigure next) =>
        throw new NotSupportedException($"Figures of the kind '{Name}' are not joined.");

    /// <summary>The figure computed from the joined figures of its parts; null where that is no number.</summary>
    public virtual decimal? OfParts(IReadOnlyList<decimal> parts) => null;

    /// <summary>The spreadsheet formula for it, without "="; null where there is none.</summary>
    public virtual string? Formula(FormulaCells cells) => null;

    /// <summary>All figures of one report joined; null without any.</summary>
    public decimal? Of(IEnumerable<decimal> figures)
    {
        ReportedFigure? joined = null;
        foreach (var figure in figures)
        {
            var next = new ReportedFigure(figure, default);
            joined = joined is { } before ? Join(before, next).Figure : next;
        }

        return joined?.Value;
    }
}

/// <summary>A figure and when the report arrived that gives it.</summary>
public readonly record struct ReportedFigure(decimal Value, DateTimeOffset Received);

/// <summary>Two figures made one.</summary>
/// <param name="Figure">The one.</param>
/// <param name="Origin">Which of the two it comes from.</param>
public readonly record struct JoinedFigure(ReportedFigure Figure, FigureOrigin Origin);

/// <summary>Which of two figures a joined one comes from.</summary>
public enum FigureOrigin
{
    /// <summary>Both.</summary>
    Both,

    /// <summary>Only the first.</summary>
    First,

    /// <summary>Only the next.</summary>
    Next,
}

/// <summary>Addresses of the cells that a formula may use.</summary>
/// <param name="Range">The column's cells of the agencies that count, each once: ranges with commas between them.</param>
/// <param name="Source">The one cell that the figure is taken from, where it comes from one report; else null.</param>
/// <param name="Parts">The joined figures of the columns that it is computed from, in the formula's own row.</param>
public sealed record FormulaCells(string Range, string? Source, IReadOnlyList<string> Parts);
