using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Series;
using GenderEquality.Functions.Reports.Figures;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Consolidation.Series;

/// <summary>What a file of figures of earlier years would change, a sentence for each figure.</summary>
/// <param name="All">All that was found, in the order of the file.</param>
public sealed record SeriesChanges(IReadOnlyList<SeriesChange> All)
{
    private const int FirstYear = 1976;

    /// <summary>Those of a kind.</summary>
    public IReadOnlyList<SeriesChange> Of(SeriesChangeKind kind) => [.. All.Where(change => change.Kind == kind)];

    /// <summary>The figures that are new or different.</summary>
    public IReadOnlyList<ImportedFigure> Figures => [.. All.Where(change => change.Kind is SeriesChangeKind.New or SeriesChangeKind.Changed).Select(change => change.Figure!)];

    /// <summary>Compares a file with what is there.</summary>
    /// <param name="list">What the file says.</param>
    /// <param name="series">The series as they are.</param>
    /// <param name="imported">What was taken before.</param>
    /// <param name="year">The year of the campaign: only earlier ones are taken.</param>
    public static SeriesChanges Of(ListedSeries list, IReadOnlyList<IndicatorSeries> series, ImportedSeries imported, int year)
    {
        var names = series.ToLookup(one => TextKey.Of(one.Name), StringComparer.Ordinal);
        var read = list.Figures.Select(figure => Read(figure, series, names, year)).ToList();
        var twice = read.Where(change => change.Figure is not null).GroupBy(change => (change.Figure!.Row, change.Figure.Year)).Where(same => same.DistinctBy(change => change.Figure!.Value).Skip(1).Any()).Select(same => same.Key).ToHashSet();
        var seen = new HashSet<(string, int)>();
        var changes = new List<SeriesChange>();
        foreach (var change in read)
        {
            if (change.Figure is not { } figure)
            {
                changes.Add(change);
            }
            else if (twice.Contains((figure.Row, figure.Year)))
            {
                changes.Add(new SeriesChange(SeriesChangeKind.Unreadable, SeriesTexts.Twice(change.Row, figure), Figure: null) { Row = change.Row });
            }
            else if (seen.Add((figure.Row, figure.Year)))
            {
                changes.Add(Compared(change, series.First(one => string.Equals(one.Row, figure.Row, StringComparison.Ordinal)), imported));
            }
        }

        return new SeriesChanges(changes);
    }

    private static SeriesChange Compared(SeriesChange change, IndicatorSeries series, ImportedSeries imported)
    {
        var figure = change.Figure!;
        var before = imported.Figures.FirstOrDefault(one => string.Equals(one.Row, figure.Row, StringComparison.Ordinal) && one.Year == figure.Year && SeriesOfYears.IsOf(one, series));
        var official = series.Of(figure.Year) is { Source: SeriesSource.Official } point && !series.Same(point.Value, figure.Value) ? SeriesTexts.OfficialWins(series, point) : null;
        return before is null ? change with { Kind = SeriesChangeKind.New, Text = SeriesTexts.New(change.Row, series, figure), Official = official }
            : before.Value != figure.Value ? change with { Kind = SeriesChangeKind.Changed, Text = SeriesTexts.Changed(change.Row, series, before, figure), Official = official }
            : change with { Kind = SeriesChangeKind.Same, Official = official };
    }

    private static SeriesChange Read(ListedFigure figure, IReadOnlyList<IndicatorSeries> all, ILookup<string, IndicatorSeries> names, int year)
    {
        SeriesChange Not(SeriesChangeKind kind, string text) => new(kind, text, Figure: null) { Row = figure.Row };
        var series = figure.Code.Length > 0 ? all.FirstOrDefault(one => string.Equals(one.Row, figure.Code, StringComparison.OrdinalIgnoreCase)) : names[TextKey.Of(figure.Name)].FirstOrDefault();
        if (series is null)
        {
            return Not(SeriesChangeKind.Unknown, SeriesTexts.UnknownIndicator(figure));
        }

        if (figure.Name.Length > 0 && !TextKey.Same(figure.Name, series.Name))
        {
            return Not(SeriesChangeKind.Unknown, SeriesTexts.OtherName(figure, series));
        }

        if (figure.Unit.Length > 0 && !TextKey.Same(figure.Unit, series.Indicator.Unit))
        {
            return Not(SeriesChangeKind.Unknown, SeriesTexts.OtherUnit(figure, series));
        }

        if (!int.TryParse(figure.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var of) || of < FirstYear || of >= year)
        {
            return Not(SeriesChangeKind.Unreadable, SeriesTexts.BadYear(figure, year));
        }

        return VietnameseNumber.Parse(figure.Text, ContextOf(series.Indicator, figure)) switch
        {
            NumberReading.Number { Value: > 100 } when series.Indicator is { Unit: "%", PartOfWhole: true } => Not(SeriesChangeKind.Unreadable, SeriesTexts.MoreThanAll(figure)),
            NumberReading.Number { Remark: NumberRemark.None } number => new(SeriesChangeKind.Same, string.Empty, new ImportedFigure(series.Row, series.Name, series.Indicator.Unit, of, number.Value)) { Row = figure.Row },
            NumberReading.Ambiguous two => Not(SeriesChangeKind.Unreadable, SeriesTexts.Ambiguous(figure, two)),
            _ => Not(SeriesChangeKind.Unreadable, SeriesTexts.Unreadable(figure, series)),
        };
    }

    private static NumberContext ContextOf(Indicator indicator, ListedFigure figure) => new()
    {
        YesNo = indicator.Kind == IndicatorKind.YesNo,
        Unsigned = indicator.Kind != IndicatorKind.Number,
        Unit = indicator.Unit,
        Subject = indicator.Name,
        Max = indicator is { Unit: "%", PartOfWhole: true } ? 100 : null,
        Convention = figure.Convention,
    };
}

/// <summary>What one figure of a file would change.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Text">What is said of it, in Vietnamese; empty for what stays.</param>
/// <param name="Figure">The figure; null where it cannot be taken.</param>
public sealed record SeriesChange(SeriesChangeKind Kind, string Text, ImportedFigure? Figure)
{
    /// <summary>Row of the file.</summary>
    public int Row { get; init; }

    /// <summary>That the official version of the year says something else; null where it does not.</summary>
    public string? Official { get; init; }
}

/// <summary>Kinds of changes.</summary>
public enum SeriesChangeKind
{
    /// <summary>There was no figure.</summary>
    New,

    /// <summary>There was another figure.</summary>
    Changed,

    /// <summary>The figure is there.</summary>
    Same,

    /// <summary>The indicator is none of the campaign's.</summary>
    Unknown,

    /// <summary>Year or figure cannot be read.</summary>
    Unreadable,
}
