namespace GenderEquality.Functions.Campaigns.Statements;

/// <summary>Reads the text of a statement.</summary>
public sealed class StatementTextParser
{
    private readonly string text;
    private int at;

    private StatementTextParser(string text) => this.text = text;

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A brace or bracket is not closed, a condition or format is not understood; the message tells which.</exception>
    public static StatementText Parse(string text)
    {
        var parser = new StatementTextParser(text);
        var parts = parser.Parts(inClause: false);
        return new StatementText(parts);
    }

    private List<StatementPart> Parts(bool inClause)
    {
        var parts = new List<StatementPart>();
        var words = at;
        while (at < text.Length)
        {
            if (inClause && Is("]]"))
            {
                break;
            }

            var part = Is("[[") ? Clause : text[at] == '{' ? Figure : (Func<StatementPart>?)null;
            if (part is null)
            {
                at++;
                continue;
            }

            AddWords(parts, words);
            parts.Add(part());
            words = at;
        }

        AddWords(parts, words);
        return parts;
    }

    private ClausePart Clause()
    {
        var start = at;
        at += 2;
        var conditions = Conditions();
        var parts = Parts(inClause: true);
        if (!Is("]]"))
        {
            throw new FormatException($"the clause that begins with '{Excerpt(start)}' is not closed by ']]'.");
        }

        at += 2;
        return new ClausePart(conditions, parts);
    }

    /// <summary>Conditions before a question mark: only there where it comes before any brace or bracket.</summary>
    private List<ClauseCondition> Conditions()
    {
        var end = text.AsSpan(at).IndexOfAny("?{[]");
        if (end < 0 || text[at + end] != '?')
        {
            return [];
        }

        var conditions = text[at..(at + end)].Split(" and ", StringSplitOptions.TrimEntries).Select(Condition).ToList();
        at += end + 1;
        at += at < text.Length && text[at] == ' ' ? 1 : 0;
        return conditions;
    }

    private static ClauseCondition Condition(string condition)
    {
        foreach (var comparison in StatementNumbers.Comparisons)
        {
            if (condition.Split(comparison, 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } left, { Length: > 0 } right])
            {
                return new ClauseCondition(left, comparison, right);
            }
        }

        return condition.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var measure, (ClauseCondition.Incomplete or ClauseCondition.Complete or ClauseCondition.Unsettled) and var word]
            ? new ClauseCondition(measure, word, string.Empty)
            : throw new FormatException($"'{condition}' is no condition. Write a measure, one of {string.Join(' ', StatementNumbers.Comparisons)} and a number or measure; or 'MEASURE incomplete', 'complete', 'unsettled'.");
    }

    private FigurePart Figure()
    {
        var start = at;
        var length = text.AsSpan(at).IndexOf('}');
        if (length < 0)
        {
            throw new FormatException($"the brace in '{Excerpt(start)}' is not closed.");
        }

        var pieces = text[(at + 1)..(at + length)].Split('|', StringSplitOptions.TrimEntries);
        at += length + 1;
        return pieces[1..].FirstOrDefault(format => !StatementFormats.IsKnown(format)) is { } unknown
            ? throw new FormatException($"'{unknown}' is no format of a measure.")
            : new FigurePart(pieces[0], pieces[1..]);
    }

    private void AddWords(List<StatementPart> parts, int from)
    {
        if (at > from)
        {
            parts.Add(new WordsPart(text[from..at]));
        }
    }

    private bool Is(string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private string Excerpt(int start) => text[start..Math.Min(text.Length, start + 30)];
}
