using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Settlements;

/// <summary>The rows of one version whose sources differ, as an officer decides about them. Stored as JSON beside the version's files, so that the page needs
/// no report to be read again; what sources say may have changed since, and a decision then no longer holds.</summary>
public sealed record Differences
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "doi-chieu.json";

    /// <summary>Campaign.</summary>
    public required CampaignId Campaign { get; init; }

    /// <summary>Number of the version.</summary>
    public required int Version { get; init; }

    /// <summary>The rows in table order.</summary>
    public required IReadOnlyList<DifferentRow> Rows { get; init; }

    /// <summary>As UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> ToJson() => StoredJson.ToUtf8(this);

    /// <summary>Reads what was stored.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    /// <exception cref="NewerFormException">A later release wrote it.</exception>
    public static Differences Parse(ReadOnlySpan<byte> json) => StoredJson.Read<Differences>(json);
}

/// <summary>A row whose sources differ.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key.</param>
/// <param name="Label">Text of the row.</param>
/// <param name="Claims">What each source says; the first stands in the draft.</param>
/// <param name="Hash">Hash of the claims, by which a decision holds.</param>
public sealed record DifferentRow(TableKey Table, string Row, string Label, IReadOnlyList<DifferentClaim> Claims, string Hash)
{
    /// <summary>Why it must be decided: a sentence each.</summary>
    public IReadOnlyList<string> Explanations { get; init; } = [];

    /// <summary>The row of a version.</summary>
    public static DifferentRow Of(RowClaims claims) => new(
        claims.Table,
        claims.Row,
        claims.Label,
        [.. claims.Claims.Select(claim => new DifferentClaim(claim.Key, claim.Source, claim.Text) { Agency = claim.Agency, Cells = claim.Cells, Stands = claim.Chosen })],
        claims.Hash) { Explanations = [.. claims.Conflicts.Select(conflict => conflict.Explanation).Distinct(StringComparer.Ordinal)] };
}

/// <summary>What one source says.</summary>
/// <param name="Key">Key, see <see cref="FigureClaim"/>.</param>
/// <param name="Source">Name.</param>
/// <param name="Text">Figures as shown.</param>
public sealed record DifferentClaim(string Key, string Source, string Text)
{
    /// <summary>The agency; null for a sum or another place.</summary>
    public AgencyCode? Agency { get; init; }

    /// <summary>Figures by column; empty where it cannot be decided for.</summary>
    public IReadOnlyDictionary<string, decimal> Cells { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>Whether it stands in the draft.</summary>
    public bool Stands { get; init; }
}
