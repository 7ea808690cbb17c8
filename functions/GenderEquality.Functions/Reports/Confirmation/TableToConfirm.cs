using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Confirmation;

/// <summary>One appendix table as it was read, for the officer who sent it.</summary>
/// <param name="Table">Table.</param>
/// <param name="Rows">Rows with figures, in order, the total under free rows last.</param>
/// <param name="NotTaken">What of the table was not taken as a whole: rows, columns; a sentence each.</param>
public sealed record TableToConfirm(AppendixTable Table, IReadOnlyList<RowToConfirm> Rows, IReadOnlyList<string> NotTaken)
{
    /// <summary>Whether it says that there is nothing to report.</summary>
    public bool NothingToReport { get; init; }
}

/// <summary>A row.</summary>
/// <param name="Label">Text of the first cell.</param>
/// <param name="Cells">A cell for each column of the table.</param>
public sealed record RowToConfirm(string Label, IReadOnlyList<CellToConfirm> Cells);

/// <summary>A cell.</summary>
/// <param name="Column">Column.</param>
/// <param name="Typed">As it was typed; empty for a blank one.</param>
/// <param name="Read">What it was read as, as Vietnamese documents write it; null where no figure was made of it.</param>
public sealed record CellToConfirm(TableColumn Column, string Typed, string? Read)
{
    /// <summary>Why it was not taken; null where it was.</summary>
    public string? NotTaken { get; init; }

    /// <summary>Whether the figure says otherwise than what was typed, so that both must be shown.</summary>
    public bool IsConverted => Read is not null && !string.Equals(Typed.Trim().TrimEnd('%').TrimEnd(), Read, StringComparison.OrdinalIgnoreCase);
}
