using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Campaigns;

/// <summary>One fact that a report tells in two places: whoever fills in both must give the same figure, and so must the figures of all.</summary>
public sealed record FigureAgreement
{
    /// <summary>One place.</summary>
    public required FigurePlace A { get; init; }

    /// <summary>The other.</summary>
    public required FigurePlace B { get; init; }

    /// <summary>Whether a difference asks for correction.</summary>
    public required CheckSeverity Severity { get; init; }

    /// <summary>Whether the figures of all must agree too: a difference leaves both rows unsettled.</summary>
    public bool OfAll { get; init; }

    /// <summary>Allowed difference, in the unit of both.</summary>
    public decimal Tolerance { get; init; }
}

/// <summary>A cell of an appendix table, or the sum of several.</summary>
/// <param name="Table">Table.</param>
/// <param name="Column">Column key.</param>
/// <param name="Row">Row key; null for the sum of all rows, where rows are free.</param>
public sealed record FigurePlace(TableKey Table, string Column, string? Row = null)
{
    /// <summary>Further cells that are added to it: boys and girls make the live births.</summary>
    public IReadOnlyList<FigurePlace> Plus { get; init; } = [];

    /// <summary>It and those added to it.</summary>
    [JsonIgnore]
    public IEnumerable<FigurePlace> All => [this, .. Plus];
}
