using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Decides whether a run makes a version, and which.</summary>
public static class VersionPlan
{
    /// <summary>The version to make; null when the newest one already is what is asked for. A run without an order of the coordinator for an official
    /// version makes drafts only, whatever the date and whatever went before. A reserved version of the same inputs, left by a run that broke off, is
    /// made again under its number and date, so that the same files come out.</summary>
    /// <param name="inputs">What the report is made from.</param>
    /// <param name="request">Who asks for what.</param>
    /// <param name="versions">All versions, those only reserved included, newest first.</param>
    /// <param name="now">The moment.</param>
    public static ReportVersion? Next(ReportInputs inputs, ConsolidationRequest request, IReadOnlyList<ReportVersion> versions, DateTimeOffset now)
    {
        var last = versions.FirstOrDefault(version => version.Files.Count > 0);
        var fingerprint = inputs.Fingerprint();
        var made = request.Final ? IsMade(request.Order, versions, last, fingerprint) : last is not null && IsOf(last, fingerprint);
        var nothing = request.Automatic && inputs.Sources.Count == 0;
        if (made || nothing)
        {
            return null;
        }

        var newest = versions.Count == 0 ? null : versions[0];
        return newest is { Files.Count: 0 } && IsOf(newest, fingerprint) && newest.Final == request.Final && string.Equals(newest.Order?.Key, request.Order?.Key, StringComparison.Ordinal)
            ? newest
            : new ReportVersion(inputs.Campaign.Id, (newest?.Number ?? 0) + 1)
            {
                Made = now,
                Final = request.Final,
                Order = request.Order,
                NeedsApproval = request.Final && inputs.Campaign.Approval.Required,
                By = request.By,
                Sources = inputs.Sources,
                Fingerprint = fingerprint,
            };
    }

    // Orders of a release that gave them no key are told apart by what they ask for.
    private static bool IsMade(OfficialOrder? order, IReadOnlyList<ReportVersion> versions, ReportVersion? last, string fingerprint) => order is null
        ? last is { Final: true, Withdrawal: null } && IsOf(last, fingerprint)
        : versions.Any(version => version.Files.Count > 0 && string.Equals(version.Order?.Key, order.Key, StringComparison.Ordinal));

    private static bool IsOf(ReportVersion version, string fingerprint) => string.Equals(version.Fingerprint, fingerprint, StringComparison.Ordinal);
}

/// <summary>Asks for a consolidated report.</summary>
/// <param name="Final">Whether an official one is wanted; else a draft.</param>
/// <param name="By">Who asks, in words for the record.</param>
/// <param name="Automatic">Whether the timer asks: then a report without any submission is not made.</param>
public sealed record ConsolidationRequest(bool Final, string By, bool Automatic)
{
    /// <summary>What the coordinator decided about an official one; null for a draft.</summary>
    public OfficialOrder? Order { get; init; }
}
