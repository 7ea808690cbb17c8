using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Template;

/// <summary>What a template is filled in with before anybody opens it. What is not in here stays to be answered.</summary>
public sealed record TemplateAnswers
{
    /// <summary>Paragraphs of sections.</summary>
    public IReadOnlyDictionary<SectionKey, IReadOnlyList<string>> Sections { get; init; } = new Dictionary<SectionKey, IReadOnlyList<string>>();

    /// <summary>Cells of tables whose rows are known, in Vietnamese notation.</summary>
    public IReadOnlyDictionary<(TableKey Table, string Row, string Column), string> Cells { get; init; } = new Dictionary<(TableKey, string, string), string>();

    /// <summary>Rows of tables whose rows are free.</summary>
    public IReadOnlyDictionary<TableKey, IReadOnlyList<TemplateRow>> Rows { get; init; } = new Dictionary<TableKey, IReadOnlyList<TemplateRow>>();
}

/// <summary>A row where rows are free.</summary>
/// <param name="Name">Text of the first cell.</param>
/// <param name="Cells">The others by column; those left out stay empty.</param>
public sealed record TemplateRow(string Name, IReadOnlyDictionary<string, string> Cells);
