using System.Text;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>Counts numbered paragraphs in document order and gives each the number that the reader sees.</summary>
internal sealed class NumberingCounter(NumberingDefinitions definitions)
{
    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<(int List, int Level)> started = [];

    /// <summary>Counts one paragraph of a list; returns its marker, null when the list shows none.</summary>
    public string? Next(int listId, int? ownLevel, string? styleId)
    {
        if (listId == 0 || definitions.Find(listId) is not { } list)
        {
            return null;
        }

        var level = Math.Clamp(ownLevel ?? LevelOf(list, styleId), 0, list.Levels.Count - 1);
        if (list.Levels[level] is not { } definition)
        {
            return null;
        }

        if (!counters.TryGetValue(list.Definition, out var numbers))
        {
            numbers = new int?[list.Levels.Count];
            counters[list.Definition] = numbers;
        }

        Count(list, listId, level, numbers);
        return Marker(list, definition, level, numbers);
    }

    private static int LevelOf(NumberingList list, string? styleId)
    {
        for (var level = 0; styleId is not null && level < list.Levels.Count; level++)
        {
            if (string.Equals(list.Levels[level]?.ParagraphStyle, styleId, StringComparison.Ordinal))
            {
                return level;
            }
        }

        return 0;
    }

    private void Count(NumberingList list, int listId, int level, int?[] numbers)
    {
        // Word gives a skipped higher level its first number: "1.1" right at the start of a list
        for (var above = 0; above < level; above++)
        {
            numbers[above] ??= StartOf(list, listId, above);
        }

        numbers[level] = started.Add((listId, level)) && list.StartOverrides.TryGetValue(level, out var start)
            ? start
            : numbers[level] + 1 ?? list.Levels[level]!.Start;
        for (var below = level + 1; below < numbers.Length; below++)
        {
            if (list.Levels[below]?.RestartAfter is not { } after || (after > 0 && level < after))
            {
                numbers[below] = null;
            }
        }
    }

    private int StartOf(NumberingList list, int listId, int level) =>
        started.Add((listId, level)) && list.StartOverrides.TryGetValue(level, out var start) ? start : list.Levels[level]?.Start ?? 1;

    private static string? Marker(NumberingList list, NumberingLevel definition, int level, int?[] numbers)
    {
        if (definition.Format is "bullet")
        {
            return Symbols.Bullet(definition.Text, definition.Font);
        }

        var marker = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            var shown = definition.Text[i] == '%' && i + 1 < definition.Text.Length ? definition.Text[i + 1] - '1' : -1;
            if (shown < 0 || shown >= numbers.Length)
            {
                marker.Append(definition.Text[i]);
                continue;
            }

            i++;
            if (shown <= level && numbers[shown] is { } number)
            {
                marker.Append(NumberFormat.Text(number, definition.Legal ? "decimal" : list.Levels[shown]?.Format ?? "decimal"));
            }
        }

        var text = marker.ToString().Trim();
        return text.Length == 0 ? null : text;
    }
}
