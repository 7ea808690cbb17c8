using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The consolidated reports.</summary>
public sealed record ReportsModel : CoordinatorPageModel
{
    /// <summary>Versions, newest first.</summary>
    public required IReadOnlyList<ReportVersion> Versions { get; init; }

    /// <summary>Why the latest order for an official version made none; null when every one did.</summary>
    public OfficialRefusal? Refusal { get; init; }

    /// <summary>Orders that are not done, and the last ones that failed, newest first.</summary>
    public IReadOnlyList<VersionOrder> Orders { get; init; } = [];

    /// <summary>Whether one was just asked for: the page then loads itself once more.</summary>
    public bool Assembling { get; init; }

    /// <summary>A form about a version that was not taken: its last part, and the version; null without.</summary>
    public (RefusedForm Form, int Version)? Refused { get; init; }

    /// <summary>A form about a version that was not taken; null for others.</summary>
    public PostedForm? Typed(int version, string form) =>
        Refused is { } refused && refused.Version == version && string.Equals(refused.Form.Action, form, StringComparison.Ordinal) ? refused.Form.Form : null;

    /// <summary>Whether who looks may approve official versions.</summary>
    public bool MayApprove { get; init; }

    /// <summary>Agencies whose report would be in a version made now.</summary>
    public required int Ready { get; init; }

    /// <summary>Agencies that are expected to report.</summary>
    public required int Expected { get; init; }

    /// <summary>What of all orders the page shows: those that are open, and those that failed since the last one that was done.</summary>
    /// <param name="orders">All, newest first.</param>
    public static IReadOnlyList<VersionOrder> Shown(IReadOnlyList<VersionOrder> orders) =>
        [.. orders.Where((order, place) => order.IsOpen || (order.State == VersionOrderState.Failed && !orders.Take(place).Any(later => later.State == VersionOrderState.Done && later.Final == order.Final)))];

    /// <summary>Where each version stands, by number.</summary>
    public IReadOnlyDictionary<int, VersionState> States => VersionStates.Of(Versions);

    /// <summary>The official version that is valid; null without.</summary>
    public ReportVersion? Valid => VersionStates.Valid(Versions);

    /// <summary>The newest draft that was made after the official version that is valid; null without.</summary>
    public ReportVersion? DraftAfterOfficial => Valid is { } valid && Versions[0].Number > valid.Number && !Versions[0].Final ? Versions[0] : null;

    /// <summary>The latest refusal, unless an official version was made since.</summary>
    public OfficialRefusal? OpenRefusal => Refusal is { } refusal && !Versions.Any(version => version.Final && version.Made > refusal.At) ? refusal : null;
}
