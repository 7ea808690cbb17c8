using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>How many agencies had sent their report by the end of each day: by the first submission that could be read, which timeliness is judged by.</summary>
/// <param name="From">First day shown.</param>
/// <param name="To">Last day shown.</param>
/// <param name="DueBefore">The common due date.</param>
/// <param name="Expected">Agencies that must report.</param>
/// <param name="Days">Days on which reports came, in order.</param>
public sealed record ArrivalCurve(DateOnly From, DateOnly To, DateOnly DueBefore, int Expected, IReadOnlyList<ArrivalDay> Days)
{
    /// <summary>Width of the drawing, in its own units.</summary>
    public const int Width = 720;

    /// <summary>Height of the drawing, in its own units.</summary>
    public const int Height = 180;

    /// <summary>Reports so far.</summary>
    public int Arrived => Days.Count == 0 ? 0 : Days[^1].Total;

    /// <summary>Where a day begins on the drawing.</summary>
    public double X(DateOnly day) => Math.Round(Width * (double)(Math.Clamp(day.DayNumber, From.DayNumber, To.DayNumber) - From.DayNumber) / Math.Max(1, To.DayNumber - From.DayNumber), 1);

    /// <summary>How high a number stands on the drawing.</summary>
    public double Y(int count) => Math.Round(Height - (Height * (double)count / Math.Max(1, Expected)), 1);

    /// <summary>Reports so far that were in time.</summary>
    public int InTime => Days.Count == 0 ? 0 : Days[^1].InTime;

    /// <summary>The stepped line of all reports, as the path of an SVG.</summary>
    public string Line => Steps(day => day.Total);

    /// <summary>The stepped line of those that were in time.</summary>
    public string InTimeLine => Steps(day => day.InTime);

    /// <summary>The curve of a campaign, seen from a moment.</summary>
    public static ArrivalCurve Of(Campaign campaign, IEnumerable<AgencyLine> lines, DateTimeOffset now)
    {
        var expected = lines.Where(line => line.Status != SubmissionStatus.Exempt).ToList();
        var (total, inTime) = (0, 0);
        var days = expected
            .Where(line => line.Row.State.Arrived is not null)
            .GroupBy(line => Day(campaign, line.Row.State.Arrived!.Value))
            .OrderBy(day => day.Key)
            .Select(day => new ArrivalDay(day.Key, day.Count(), total += day.Count(), inTime += day.Count(line => !line.Row.State.Late)))
            .ToList();
        var today = Day(campaign, now);
        var from = days.Count > 0 && days[0].Day < campaign.OpensOn ? days[0].Day : campaign.OpensOn;
        DateOnly[] ends = [campaign.DueBefore, days.Count > 0 ? days[^1].Day.AddDays(1) : from, today < campaign.ClosedFrom ? today : from];
        return new ArrivalCurve(from, ends.Max(), campaign.DueBefore, expected.Count, days);
    }

    private string Steps(Func<ArrivalDay, int> count) =>
        string.Create(CultureInfo.InvariantCulture, $"M{X(From)} {Y(0)}") + string.Concat(Days.Select(day => string.Create(CultureInfo.InvariantCulture, $"H{X(day.Day)}V{Y(count(day))}")));

    private static DateOnly Day(Campaign campaign, DateTimeOffset moment) => DateOnly.FromDateTime(campaign.Local(moment).DateTime);
}

/// <summary>A day on which reports came.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Count">How many came on it.</param>
/// <param name="Total">How many had come by its end.</param>
/// <param name="InTime">How many of these were in time, each by its own due date.</param>
public sealed record ArrivalDay(DateOnly Day, int Count, int Total, int InTime);
