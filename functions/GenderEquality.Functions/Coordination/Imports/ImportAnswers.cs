using System.Globalization;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>What was typed into the fields of one proposal.</summary>
/// <param name="item">The proposal.</param>
/// <param name="typed">Text by the field's name; what is not there is as proposed.</param>
public sealed class ImportAnswers(ImportItem item, IReadOnlyDictionary<string, string> typed)
{
    private readonly List<(string Field, string Text)> problems = [];

    /// <summary>What is wrong, with the field's name.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems => problems;

    /// <summary>The text of a field.</summary>
    public string Text(string name)
    {
        var field = item.Fields.First(field => string.Equals(field.Name, name, StringComparison.Ordinal));
        var text = typed.GetValueOrDefault(name, field.Value).Trim();
        if (text.Length == 0 && !field.IsOptional)
        {
            Wrong(name, ImportTexts.FieldMissing(field.Label));
        }

        return text;
    }

    /// <summary>The lines of a field; empty ones are none.</summary>
    public IReadOnlyList<string> Lines(string name) => [.. Text(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The day of a field, as files say it; null, and said, where it is none.</summary>
    public string? Day(string name)
    {
        var text = Text(name);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return text;
        }

        if (text.Length > 0)
        {
            Wrong(name, ImportTexts.NoDay(text));
        }

        return null;
    }

    /// <summary>The year of a field; null, and said, where it is none.</summary>
    public int? Year(string name)
    {
        var text = Text(name);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2999)
        {
            return year;
        }

        if (text.Length > 0)
        {
            Wrong(name, ImportTexts.NoYear(text));
        }

        return null;
    }

    /// <summary>Says that something is wrong with a field.</summary>
    public void Wrong(string name, string text)
    {
        if (!problems.Exists(problem => string.Equals(problem.Field, name, StringComparison.Ordinal)))
        {
            problems.Add((name, text));
        }
    }
}
