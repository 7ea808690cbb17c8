using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>The lines under a heading of a form as guidance.</summary>
internal static class SectionHints
{
    private const string WhereAny = "nếu có";

    /// <summary>The guidance without what the template says of every section; and whether the section may be left empty.</summary>
    public static (string? Guidance, bool IsOptional) Read(IReadOnlyList<string> lines, string heading)
    {
        var text = string.Join(' ', lines);
        var isOptional = text.Contains(TemplateTexts.Optional, StringComparison.Ordinal) || heading.Contains($"({WhereAny})", StringComparison.OrdinalIgnoreCase) || text.Contains($"({WhereAny})", StringComparison.OrdinalIgnoreCase);
        foreach (var words in (string[])[TemplateTexts.Optional, TemplateTexts.OrNothing, TemplateTexts.TypeHere])
        {
            text = text.Replace(words, string.Empty, StringComparison.Ordinal);
        }

        text = text.Trim();
        return (text.Any(char.IsLetter) ? text : null, isOptional);
    }
}
