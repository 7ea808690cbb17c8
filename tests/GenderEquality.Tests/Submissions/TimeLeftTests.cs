using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Tests.Submissions;

public class TimeLeftTests
{
    private static readonly Campaign Campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    [Theory]
    [InlineData("2024-12-03T08:00:00+07:00", "còn 7 ngày, kể cả hôm nay")]
    [InlineData("2024-12-03T23:59:59+07:00", "còn 7 ngày, kể cả hôm nay")]
    [InlineData("2024-12-08T16:59:59Z", "còn 2 ngày, kể cả hôm nay")]
    [InlineData("2024-12-08T17:00:00Z", "hôm nay là ngày cuối cùng")]
    [InlineData("2024-12-09T17:00:00Z", "đã quá hạn")]
    [InlineData("2024-12-13T08:00:00+07:00", "đã quá hạn 3 ngày")]
    public void DaysAreThoseOfTheCalendarInTheCampaignsPlace(string now, string text)
    {
        var left = TimeLeft.Of(Campaign, Campaign.DueBefore, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(text, left.ToString());
        Assert.Equal(text.StartsWith("đã", StringComparison.Ordinal), left.IsOver);
    }
}
