using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Tests.Campaigns;

public sealed class RehearsalTests
{
    private static readonly Campaign Real = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));
    private static readonly EmailAddress Own = EmailAddress.Parse("can-bo@example.vn");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(14)]
    [InlineData(100)]
    public void ARehearsalIsAValidCampaignOfItsOwnOnWhicheverDayItBegins(int days)
    {
        for (var begin = new DateOnly(2026, 11, 23); begin < new DateOnly(2026, 12, 7); begin = begin.AddDays(1))
        {
            var copy = Rehearsal.Of(Real, [Own], begin, begin.AddDays(days));
            using var file = new MemoryStream();
            CampaignFile.Write(copy, file);
            file.Position = 0;

            var read = CampaignFile.Read(file);

            Assert.Empty(read.Errors);
            Assert.Equal("binh-dang-gioi-2024-dien-tap", read.Campaign!.Id.ToString());
            Assert.EndsWith("(diễn tập)", read.Campaign.Title, StringComparison.Ordinal);
            Assert.Equal([Own], read.Campaign.Rehearsal!.MailsTo);
            Assert.Equal(Real.Agencies.Count, read.Campaign.Agencies.Count);
        }
    }

    [Fact]
    public void RemindersThatWouldGoOutBeforeItOpensAreLeftOut()
    {
        var monday = new DateOnly(2026, 11, 23);

        var copy = Rehearsal.Of(Real, [Own], monday, monday.AddDays(10));

        Assert.Equal(Real.Reminders.DaysBefore.Where(day => day <= 10), copy.Reminders.DaysBefore);
        Assert.NotEqual(Real.Reminders.DaysBefore, copy.Reminders.DaysBefore);
    }
}
