using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Content;

/// <summary>What ingest extracted from one report, normalised (Unicode NFC, numbering as text): all that consolidation needs.
/// Stored as JSON; pictures stand beside it by their id.</summary>
public sealed record ReportContent
{
    /// <summary>Campaign it reports to.</summary>
    public required CampaignId Campaign { get; init; }

    /// <summary>Who reports.</summary>
    public required AgencyCode Agency { get; init; }

    /// <summary>Version of the template it was written in; null for a free-form report.</summary>
    public int? TemplateVersion { get; init; }

    /// <summary>Sections in outline order; those left empty are not in here.</summary>
    public IReadOnlyList<SectionContent> Sections { get; init; } = [];

    /// <summary>Appendix tables in order; those without any figure are not in here, unless they say that there is none.</summary>
    public IReadOnlyList<TableFigures> Tables { get; init; } = [];

    /// <summary>Appendix tables in the order of the file, where it is not the campaign's; null where it is.</summary>
    public IReadOnlyList<TableKey>? TablesAsSent { get; init; }

    /// <summary>What could not be placed under a section ("Nội dung chưa xếp được vào mục nào").</summary>
    public IReadOnlyList<Block> Unplaced { get; init; } = [];

    /// <summary>Pictures that the blocks refer to, each once.</summary>
    public IReadOnlyList<MediaItem> Media { get; init; } = [];
}

/// <summary>The text of one section.</summary>
/// <param name="Key">Section of the outline.</param>
/// <param name="Task">The agency's own task (from 1) in a section with a sub-heading per task.</param>
/// <param name="Blocks">Paragraphs and tables in order.</param>
/// <param name="NothingToReport">Whether it only says "Không phát sinh" or the like.</param>
public sealed record SectionContent(SectionKey Key, int? Task, IReadOnlyList<Block> Blocks, bool NothingToReport);

/// <summary>The figures of one appendix table.</summary>
/// <param name="Key">Table.</param>
/// <param name="Rows">Rows with at least one filled cell, in order.</param>
public sealed record TableFigures(TableKey Key, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>The total row that the agency wrote under free rows; it is compared with them and never added to them.</summary>
    public FigureRow? Total { get; init; }

    /// <summary>Whether the agency wrote "Không phát sinh" in place of free rows: no row is an answer then.</summary>
    public bool NothingToReport { get; init; }

    /// <summary>Whether the agency added rows with figures that the table does not have: its totals may hold them.</summary>
    public bool HasOtherRows { get; init; }
}

/// <summary>A row of figures.</summary>
/// <param name="Key">Row key of the table; "1", "2" … in a table with free rows.</param>
/// <param name="Label">Text of the first cell; what the agency typed where rows are free.</param>
/// <param name="Cells">Filled cells by column key.</param>
public sealed record FigureRow(string Key, string Label, IReadOnlyDictionary<string, Figure> Cells)
{
    /// <summary>The number of a cell if it can be added up; null for a column that is none, an empty cell, words and absurd numbers.</summary>
    public decimal? Addable(string? column) =>
        column is not null && Cells.TryGetValue(column, out var figure) && figure.Number is { } number && !FigureMath.IsAbsurd(number)
            ? number
            : null;
}

/// <summary>One filled cell.</summary>
/// <param name="Text">What was read.</param>
public sealed record Figure(string Text)
{
    /// <summary>The number, in the unit of its column or row; 1 and 0 for có and không.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day in a date column.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>A picture, stored once.</summary>
/// <param name="Id">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="ContentType">Such as <c>image/png</c>.</param>
/// <param name="Length">Bytes.</param>
public sealed record MediaItem(string Id, string ContentType, long Length);
