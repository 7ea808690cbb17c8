using NCrontab;

namespace GenderEquality.LocalHost.Timers;

/// <summary>An NCRONTAB schedule of six fields, seconds first, in UTC.</summary>
internal sealed class TimerSchedule
{
    private readonly CrontabSchedule schedule;

    private TimerSchedule(CrontabSchedule schedule) => this.schedule = schedule;

    /// <summary>Reads a schedule.</summary>
    /// <exception cref="LocalHostException">It is none; the message names the function.</exception>
    public static TimerSchedule Parse(string text, string function)
    {
        var options = new CrontabSchedule.ParseOptions { IncludingSeconds = true };
        var parsed = CrontabSchedule.TryParse(text, options)
            ?? throw new LocalHostException($"Function '{function}': '{text}' is no schedule of six fields such as '0 */15 * * * *'.");
        return new TimerSchedule(parsed);
    }

    /// <summary>The first occurrence after a moment.</summary>
    public DateTimeOffset Next(DateTimeOffset after) => new(schedule.GetNextOccurrence(after.UtcDateTime), TimeSpan.Zero);
}
