using System.Globalization;
using GenderEquality.Functions.Storage.Versions;
using NCrontab;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Which night a draft is due for. Pure.</summary>
public static class NightRun
{
    private const string Prefix = "night-";
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(8);
    private static readonly CrontabSchedule.ParseOptions SixFields = new() { IncludingSeconds = true };

    /// <summary>Key of the order for the latest moment of the schedule that has come; null where it has none within a week, or is no schedule of six fields.</summary>
    /// <param name="schedule">Six fields, UTC.</param>
    /// <param name="now">The moment.</param>
    public static string? KeyOf(string? schedule, DateTimeOffset now)
    {
        if (CrontabSchedule.TryParse(schedule ?? string.Empty, SixFields) is not { } parsed)
        {
            return null;
        }

        var to = now.UtcDateTime;
        var latest = parsed.GetNextOccurrences(to - LookBack, to.AddSeconds(1)).LastOrDefault();
        return latest == default ? null : Prefix + latest.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the night of that key is missed: earlier ones were looked after, and this one was not even begun.</summary>
    public static bool IsMissed(string key, IReadOnlyList<VersionOrder> orders)
    {
        var nights = orders.Where(order => order.Automatic).ToList();
        return nights.Count > 0 && nights.TrueForAll(night => string.CompareOrdinal(night.Key, key) < 0);
    }
}
