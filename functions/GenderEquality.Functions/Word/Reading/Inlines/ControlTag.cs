using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>What the tag of a content control stands for (see <see cref="ReportTags"/>).</summary>
internal sealed record ControlTag
{
    private const string SectionPrefix = "section:";
    private const string TaskPrefix = "/task:";
    private const string TablePrefix = "table:";

    /// <summary>Section of the outline.</summary>
    public SectionKey? Section { get; private init; }

    /// <summary>The agency's own task in the section.</summary>
    public int? Task { get; private init; }

    /// <summary>Appendix table, as a whole or of a cell.</summary>
    public TableKey? Table { get; private init; }

    /// <summary>Row key of a cell; null for a whole table.</summary>
    public string? Row { get; private init; }

    /// <summary>Column key of a cell; null for a whole table.</summary>
    public string? Column { get; private init; }

    /// <summary>Whether it holds words for the one who fills the template in.</summary>
    public bool IsHint { get; private init; }

    /// <summary>The officer's text of a section of the signed report.</summary>
    public EditedTag? Edited { get; private init; }

    /// <summary>Whether it is one cell of a table.</summary>
    public bool IsCell => Column is not null;

    /// <summary>A section found by its heading.</summary>
    public static ControlTag Of(SectionKey section, int? task) => new() { Section = section, Task = task };

    /// <summary>The officer's text of a section, found by its bookmark.</summary>
    public static ControlTag Of(EditedTag edited) => new() { Edited = edited };

    /// <summary>Reads a tag; null for one that is not of this product.</summary>
    public static ControlTag? Parse(string? tag)
    {
        if (tag is null)
        {
            return null;
        }

        if (string.Equals(tag, ReportTags.Hint, StringComparison.Ordinal))
        {
            return new ControlTag { IsHint = true };
        }

        if (EditedTag.Parse(tag) is { } edited)
        {
            return Of(edited);
        }

        if (tag.StartsWith(SectionPrefix, StringComparison.Ordinal))
        {
            return ParseSection(tag[SectionPrefix.Length..]);
        }

        if (tag.StartsWith(TablePrefix, StringComparison.Ordinal))
        {
            return TableKey.TryParse(tag[TablePrefix.Length..], null, out var whole) ? new ControlTag { Table = whole } : null;
        }

        return tag.Split('/') is [var table, { Length: > 0 } row, { Length: > 0 } column] && TableKey.TryParse(table, null, out var key)
            ? new ControlTag { Table = key, Row = row, Column = column }
            : null;
    }

    private static ControlTag? ParseSection(string text)
    {
        var at = text.IndexOf(TaskPrefix, StringComparison.Ordinal);
        var task = at < 0 ? null : WordXml.ParseInt(text[(at + TaskPrefix.Length)..]);
        return SectionKey.TryParse(at < 0 ? text : text[..at], null, out var section) ? new ControlTag { Section = section, Task = task } : null;
    }
}
