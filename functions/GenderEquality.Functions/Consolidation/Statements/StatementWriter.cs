using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Writes statements with the figures of the reports. A clause without its figure is left out, the sentence only where one outside of
/// clauses is missing; nothing is ever printed as zero that is not known.</summary>
public sealed class StatementWriter
{
    private readonly StatementFacts facts;
    private readonly MeasureEvaluator measures;
    private readonly RepeatMembers members;

    /// <summary>Starts with the facts of one report.</summary>
    public StatementWriter(StatementFacts facts)
    {
        this.facts = facts;
        measures = new MeasureEvaluator(facts);
        members = new RepeatMembers(facts, measures);
    }

    /// <summary>A sentence.</summary>
    public WrittenStatement Write(Statement statement)
    {
        var (text, lack) = Say(StatementTextParser.Parse(statement.Text), statement.Repeats, MeasureScope.Whole);
        if (lack is { IsUnsettled: true } && statement.Unsettled is { } other)
        {
            var (instead, missing) = Say(StatementTextParser.Parse(other), statement.Repeats, MeasureScope.Whole);
            return Written(statement, instead, missing);
        }

        return Written(statement, text, lack);
    }

    /// <summary>A small table; null when it has no row.</summary>
    public WrittenStatementTable? Write(StatementTable table)
    {
        var texts = table.Columns.Select(column => (Column: column, Text: StatementTextParser.Parse(column.Text), Unsettled: column.Unsettled is { } other ? StatementTextParser.Parse(other) : null)).ToList();
        var rows = members.Of(table.Rows).Select(scope => texts.ConvertAll(column => Cell(column.Text, column.Unsettled, scope))).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        if (table.Total is { } total)
        {
            rows.Add(texts.Select((column, i) => i == 0 ? total : Cell(column.Text, column.Unsettled, MeasureScope.Whole with { Name = total })).ToList());
        }

        return new WrittenStatementTable(table, rows);
    }

    private static WrittenStatement Written(Statement statement, SaidText? said, MissingMeasure? lack) =>
        new(statement, said?.Text.Trim() is { Length: > 0 } text ? text : null, lack?.Measure, said?.Figures ?? []);

    private string Cell(StatementText text, StatementText? unsettled, MeasureScope scope)
    {
        var (said, lack) = Say(text, [], scope);
        var result = said ?? (lack is { IsUnsettled: true } && unsettled is not null ? Say(unsettled, [], scope).Said : null);
        return result is { Text.Length: > 0 } ? result.Text : "-";
    }

    private (SaidText? Said, MissingMeasure? Lack) Say(StatementText text, IReadOnlyList<StatementRepeat> repeats, MeasureScope scope) => Say(text.Parts, repeats, scope, isClause: false);

    private (SaidText? Said, MissingMeasure? Lack) Say(IReadOnlyList<StatementPart> parts, IReadOnlyList<StatementRepeat> repeats, MeasureScope scope, bool isClause)
    {
        var said = new SaidText();
        foreach (var part in parts)
        {
            var lack = part switch
            {
                WordsPart words => said.Add(words.Text),
                FigurePart figure when figure.Name.StartsWith(StatementText.RepeatPrefix, StringComparison.Ordinal) => Repeat(said, repeats.First(repeat => string.Equals(repeat.Key, figure.Name[StatementText.RepeatPrefix.Length..], StringComparison.Ordinal))),
                FigurePart figure => Figure(said, figure, scope, isClause),
                ClausePart clause => Clause(said, clause, repeats, scope),
                _ => throw new ArgumentOutOfRangeException(nameof(parts)),
            };
            if (lack is not null)
            {
                return (null, lack);
            }
        }

        return (said, null);
    }

    private MissingMeasure? Figure(SaidText said, FigurePart figure, MeasureScope scope, bool isClause)
    {
        if (figure.Name is "name" or "key")
        {
            return said.Add(figure.Name is "name" ? scope.Name : scope.Key);
        }

        var value = measures.Of(figure.Name, scope);
        if (!value.IsThere || (isClause && value.Items is { Count: 0 }))
        {
            return new MissingMeasure(figure.Name, value.Unsettled);
        }

        return said.Add(new StatementFigure(figure.Name, scope.Key, value.Number, PrintedMeasure.Of(value, figure.Formats), value.From));
    }

    /// <summary>Adds a clause, or nothing; only what is not settled outside of conditions is told on.</summary>
    private MissingMeasure? Clause(SaidText said, ClausePart clause, IReadOnlyList<StatementRepeat> repeats, MeasureScope scope)
    {
        if (clause.Conditions.All(condition => Holds(condition, scope)) && Say(clause.Parts, repeats, scope, isClause: clause.Conditions.Count == 0).Said is { } own)
        {
            said.Add(own);
        }

        return null;
    }

    private bool Holds(ClauseCondition condition, MeasureScope scope) => condition.Is switch
    {
        ClauseCondition.Unsettled => measures.Of(condition.Measure, scope).Unsettled,
        ClauseCondition.Incomplete => measures.Of(condition.Measure, scope) is { } value && value.Reporting < value.Expected,
        ClauseCondition.Complete => measures.Of(condition.Measure, scope) is { } value && value.Reporting >= value.Expected,
        _ => measures.Holds(condition.Measure, condition.Is, condition.Than, scope) ?? false,
    };

    private MissingMeasure? Repeat(SaidText said, StatementRepeat repeat)
    {
        var text = StatementTextParser.Parse(repeat.Text ?? string.Empty);
        var all = members.Of(repeat).Select(scope => Say(text, [], scope).Said).OfType<SaidText>().Where(one => one.Text.Length > 0).ToList();
        if (all.Count == 0)
        {
            return new MissingMeasure(repeat.Key, IsUnsettled: false);
        }

        var shown = all.Take(repeat.Most ?? all.Count).ToList();
        return said.Add(shown, repeat.Separator + " ", all.Count > shown.Count ? StatementWords.AndOthers(all.Count - shown.Count) : string.Empty);
    }
}
