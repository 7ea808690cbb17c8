namespace GenderEquality.Functions.Storage.Versions;

/// <summary>Where a version stands. Never stored: it follows from what was done.</summary>
public enum VersionState
{
    /// <summary>A draft ("DỰ THẢO").</summary>
    Draft,

    /// <summary>Official once a second person approves.</summary>
    AwaitingApproval,

    /// <summary>The second person gave it back.</summary>
    Returned,

    /// <summary>The official version.</summary>
    Official,

    /// <summary>The official version, signed and sent.</summary>
    Issued,

    /// <summary>No longer valid.</summary>
    Withdrawn,

    /// <summary>A later official version took its place.</summary>
    Superseded,
}

/// <summary>Derives where versions stand. At most one is valid at a time, whatever is stored: versions of a release that made a new final one
/// every night stand as superseded by the last of them.</summary>
public static class VersionStates
{
    /// <summary>The state of each, by number.</summary>
    /// <param name="versions">All versions, newest first; those only reserved are left out.</param>
    public static IReadOnlyDictionary<int, VersionState> Of(IReadOnlyList<ReportVersion> versions)
    {
        var states = new Dictionary<int, VersionState>();
        var (laterValid, laterOfficial) = (false, false);
        foreach (var version in versions.Where(version => version.Files.Count > 0))
        {
            states[version.Number] = StateOf(version, laterValid, laterOfficial);
            laterOfficial |= version.Final;
            laterValid |= version.Final && !version.IsUnapproved;
        }

        return states;
    }

    /// <summary>The official version that is valid; null without.</summary>
    public static ReportVersion? Valid(IReadOnlyList<ReportVersion> versions)
    {
        var states = Of(versions);
        return versions.FirstOrDefault(version => states.GetValueOrDefault(version.Number) is VersionState.Official or VersionState.Issued);
    }

    /// <summary>The issued version that agencies may see; null without.</summary>
    public static ReportVersion? Shared(IReadOnlyList<ReportVersion> versions) => Valid(versions) is { Issue.Shared: true } valid ? valid : null;

    private static VersionState StateOf(ReportVersion version, bool laterValid, bool laterOfficial) => version switch
    {
        { Final: false } => VersionState.Draft,
        { Withdrawal: not null } => VersionState.Withdrawn,
        { Approval.Approved: false } => VersionState.Returned,
        { IsUnapproved: true } => laterOfficial ? VersionState.Superseded : VersionState.AwaitingApproval,
        _ when laterValid => VersionState.Superseded,
        { Issue: not null } => VersionState.Issued,
        _ => VersionState.Official,
    };
}
