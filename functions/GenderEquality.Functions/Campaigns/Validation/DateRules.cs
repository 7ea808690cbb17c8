using System.Globalization;
using System.Text.Json;

namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>How the campaign's days stand to each other; judged also while other parts of the file are missing or malformed, where both days are there.</summary>
internal static class DateRules
{
    /// <summary>The days of a campaign.</summary>
    public static IEnumerable<CampaignFileError> Check(Campaign campaign) =>
        Check(campaign.Rehearsal is null ? campaign.Year : null, campaign.OpensOn, campaign.DueBefore, campaign.ClosesOn);

    /// <summary>The days of a file that is no campaign yet.</summary>
    public static IEnumerable<CampaignFileError> Check(JsonElement root) => root.ValueKind != JsonValueKind.Object
        ? []
        : Check(root.TryGetProperty("rehearsal", out _) ? null : Year(root), Day(root, "opensOn"), Day(root, "dueBefore"), Day(root, "closesOn"));

    private static IEnumerable<CampaignFileError> Check(int? year, DateOnly? opensOn, DateOnly? dueBefore, DateOnly? closesOn)
    {
        if (year is { } reported && dueBefore is { } due && due.Year != reported && due.Year != reported + 1)
        {
            yield return new CampaignFileError("$.dueBefore", $"{due:yyyy-MM-dd} lies neither in the year reported on ({reported}) nor in the next.");
        }

        if (opensOn >= dueBefore)
        {
            yield return new CampaignFileError("$.opensOn", "collecting must open before it is due ($.dueBefore).");
        }

        if (closesOn <= dueBefore)
        {
            yield return new CampaignFileError("$.closesOn", "the campaign must close after it is due ($.dueBefore).");
        }
    }

    private static int? Year(JsonElement root) => root.TryGetProperty("year", out var year) && year.ValueKind == JsonValueKind.Number && year.TryGetInt32(out var number) && number is >= 2000 and <= 2100 ? number : null;

    private static DateOnly? Day(JsonElement root, string name) =>
        root.TryGetProperty(name, out var day) && day.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(day.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
