using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Demo.Samples;

/// <summary>What one agency writes into its template, before it is in Word.</summary>
public sealed record SampleReport
{
    /// <summary>Answers by the tag of their content control (sections and tasks).</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<SampleBlock>> Answers { get; init; }

    /// <summary>Figures by the tag of their cell.</summary>
    public required IReadOnlyDictionary<string, string> Cells { get; init; }

    /// <summary>Rows of tables with free rows: the row's name first, then a text for each column.</summary>
    public required IReadOnlyDictionary<TableKey, IReadOnlyList<IReadOnlyList<string>>> FreeRows { get; init; }
}

/// <summary>A paragraph, table or picture of an answer.</summary>
public abstract record SampleBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text.</param>
public sealed record SampleParagraph(string Text) : SampleBlock
{
    /// <summary>Words in bold before the text.</summary>
    public string? Lead { get; init; }

    /// <summary>Whether it is an item of an automatic bulleted list.</summary>
    public bool Bullet { get; init; }
}

/// <summary>A table with a header row.</summary>
public sealed record SampleTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : SampleBlock;

/// <summary>A picture in a paragraph of its own, with a caption below.</summary>
/// <param name="Png">The bytes.</param>
/// <param name="Caption">Text under it.</param>
public sealed record SamplePicture(byte[] Png, string Caption) : SampleBlock;
