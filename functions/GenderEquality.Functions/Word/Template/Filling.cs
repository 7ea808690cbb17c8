using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Template;

/// <summary>What a template is filled in with: nothing yet, the words of an agency that had nothing to report, or answers that are known.</summary>
internal sealed class Filling
{
    private NothingAnswers? nothing;
    private TemplateAnswers? answers;

    private Filling()
    {
    }

    /// <summary>Nothing yet: all is to be answered.</summary>
    public static Filling None { get; } = new();

    /// <summary>Whether nobody has answered anything, so that guidance is of use.</summary>
    public bool IsBlank => nothing is null && answers is null;

    /// <summary>Whether it has figures of ours.</summary>
    public bool HasFigures => answers is not null;

    /// <summary>There was nothing to report.</summary>
    public static Filling Nothing(string reason) => new() { nothing = new NothingAnswers(reason) };

    /// <summary>These answers.</summary>
    public static Filling With(TemplateAnswers answers) => new() { answers = answers };

    /// <summary>Paragraphs of a section, or of one of its tasks; null where it is to be answered.</summary>
    public IReadOnlyList<string>? TextOf(SectionKey section, int? task = null) =>
        nothing?.Next() ?? (task is null ? answers?.Sections.GetValueOrDefault(section) : null);

    /// <summary>A cell; null where it is to be answered.</summary>
    public string? CellOf(TableKey table, string row, string column) => answers?.Cells.GetValueOrDefault((table, row, column));

    /// <summary>Rows where they are free; none where they are to be written.</summary>
    public IReadOnlyList<TemplateRow> RowsOf(TableKey table) => answers?.Rows.GetValueOrDefault(table) ?? [];
}
