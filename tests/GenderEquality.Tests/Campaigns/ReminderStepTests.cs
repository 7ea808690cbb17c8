using CsCheck;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Campaigns;

public sealed class ReminderStepTests
{
    private static readonly Campaign Shipped = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    [Fact]
    public void TheShippedCampaignRemindsOnWorkingDays() => Assert.Equal(
        ["2024-11-26", "2024-12-03", "2024-12-06", "2024-12-09", "2024-12-11", "2024-12-13", "2024-12-17"],
        ReminderStep.Of(Shipped, Shipped.DueBefore).Select(step => step.Day.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2025-01-28", false)]
    [InlineData("2025-01-24", true)]
    [InlineData("2025-02-03", true)]
    [InlineData("2025-04-26", true)]
    [InlineData("2025-05-02", false)]
    [InlineData("2024-05-04", true)]
    [InlineData("2024-04-29", false)]
    [InlineData("2024-09-03", false)]
    [InlineData("2024-12-07", false)]
    public void TheShippedCalendarKnowsTetHolidaysAndDaysThatMakeUp(string day, bool works) => Assert.Equal(works, Shipped.Calendar.IsWorkingDay(Day(day)));

    [Fact]
    public void AReminderAfterTheDueDateNeverComesBeforeIt()
    {
        var campaign = SmallCampaign.Create() with { Reminders = new ReminderPolicy([1], [1], new TimeOnly(8, 0)) };

        Assert.Equal([Day("2024-12-13"), Day("2024-12-16")], ReminderStep.Of(campaign, Day("2024-12-14")).Select(step => step.Day));
        Assert.Equal([Day("2024-12-12"), Day("2024-12-13")], ReminderStep.Of(campaign, Day("2024-12-13")).Select(step => step.Day));
    }

    [Fact]
    public void WhateverTheCalendarRemindersStayInOrderOnWorkingDaysAndOnTheirSideOfTheDueDate()
    {
        var calendars = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 12], Gen.Int[0, 40], Gen.Int[0, 12]);
        Gen.Select(calendars, Gen.Int[0, 30], Gen.Int[1, 20].ArrayUnique[0, 4], Gen.Int[1, 20].ArrayUnique[0, 4]).Sample((calendar, due, before, after) =>
        {
            var start = Day("2025-01-10");
            var campaign = SmallCampaign.Create() with
            {
                Reminders = new ReminderPolicy(before, after, new TimeOnly(8, 0)),
                Calendar = new WorkCalendar
                {
                    Holidays =
                    [
                        new Holiday("A", start.AddDays(calendar.Item1), start.AddDays(calendar.Item1 + calendar.Item2)),
                        new Holiday("B", start.AddDays(calendar.Item3), start.AddDays(calendar.Item3 + calendar.Item4)),
                    ],
                },
            };
            var dueBefore = start.AddDays(due);
            var steps = ReminderStep.Of(campaign, dueBefore);
            Assert.Equal(Enumerable.Range(1, before.Length + after.Length), steps.Select(step => step.Number));
            Assert.All(steps, step => Assert.True(campaign.Calendar.IsWorkingDay(step.Day)));
            Assert.All(steps, step => Assert.Equal(step.After, step.Day >= dueBefore));
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(pair.First.Day <= pair.Second.Day));
            Assert.All(steps.Where(step => !step.After), step => Assert.True(step.Day <= dueBefore.AddDays(-step.Days)));
        });
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The official days off of 2024 and 2025, weekends that belong to them included.</summary>
    [Theory]
    [InlineData("2024-01-01", "2024-01-01")]
    [InlineData("2024-02-08", "2024-02-14")]
    [InlineData("2024-04-18", "2024-04-18")]
    [InlineData("2024-04-27", "2024-05-01")]
    [InlineData("2024-08-31", "2024-09-03")]
    [InlineData("2025-01-01", "2025-01-01")]
    [InlineData("2025-01-25", "2025-02-02")]
    [InlineData("2025-04-07", "2025-04-07")]
    [InlineData("2025-04-30", "2025-05-04")]
    [InlineData("2025-08-30", "2025-09-02")]
    public void TheShippedCalendarHasTheOfficialDaysOffAndNoneBeside(string from, string to)
    {
        for (var day = Day(from); day <= Day(to); day = day.AddDays(1))
        {
            Assert.False(Shipped.Calendar.IsWorkingDay(day), $"{day:O}");
        }

        var (before, after) = (Shipped.Calendar.WorkingDayUpTo(Day(from)), Shipped.Calendar.WorkingDayFrom(Day(to)));
        Assert.True(Day(from).DayNumber - before.DayNumber <= 3 && after.DayNumber - Day(to).DayNumber <= 3, $"{before:O} {after:O}");
    }
}
