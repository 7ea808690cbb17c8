using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Decides whether a run makes a version, and which.</summary>
public static class VersionPlan
{
    /// <summary>The version to make; null when the newest one already is what is asked for. A reserved version of the same inputs, left by a
    /// run that broke off, is made again under its number and date, so that the same files come out.</summary>
    /// <param name="inputs">What the report is made from.</param>
    /// <param name="request">Who asks for what.</param>
    /// <param name="versions">All versions, those only reserved included, newest first.</param>
    /// <param name="now">The moment.</param>
    public static ReportVersion? Next(ReportInputs inputs, ConsolidationRequest request, IReadOnlyList<ReportVersion> versions, DateTimeOffset now)
    {
        var last = versions.FirstOrDefault(version => version.Files.Count > 0);
        var final = request.Final || now >= inputs.Campaign.Deadline || last is { Final: true };
        var fingerprint = inputs.Fingerprint();
        var unchanged = last is not null && IsOf(last, fingerprint) && (last.Final || !final);
        var nothing = request.Automatic && inputs.Sources.Count == 0;
        if (unchanged || nothing)
        {
            return null;
        }

        var newest = versions.Count == 0 ? null : versions[0];
        return newest is { Files.Count: 0 } && IsOf(newest, fingerprint) && newest.Final == final
            ? newest
            : new ReportVersion(inputs.Campaign.Id, (newest?.Number ?? 0) + 1)
            {
                Made = now,
                Final = final,
                By = request.By,
                Sources = inputs.Sources,
                Fingerprint = fingerprint,
            };
    }

    private static bool IsOf(ReportVersion version, string fingerprint) => string.Equals(version.Fingerprint, fingerprint, StringComparison.Ordinal);
}

/// <summary>Asks for a consolidated report.</summary>
/// <param name="Final">Whether a final one is wanted before the due date; from then on all are final.</param>
/// <param name="By">Who asks, in words for the record.</param>
/// <param name="Automatic">Whether the timer asks: then a report without any submission is not made.</param>
public sealed record ConsolidationRequest(bool Final, string By, bool Automatic);
