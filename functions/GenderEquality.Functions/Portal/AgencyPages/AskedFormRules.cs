using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What must be in a form on the page of questions.</summary>
public static class AskedFormRules
{
    /// <summary>What is wrong, in the order of the fields.</summary>
    /// <param name="form">The form.</param>
    /// <param name="lastDay">The agency's last day at present.</param>
    /// <param name="today">The local date.</param>
    public static IReadOnlyList<FieldError> Check(AskedForm form, DateOnly lastDay, DateOnly today) => form.Kind switch
    {
        null => [new("loai", DeskTexts.KindMissing), .. Text(form, "cau-hoi", DeskTexts.TextMissing)],
        QuestionKind.Extension => [.. Day(form, lastDay, today), .. Text(form, "ly-do", DeskTexts.ReasonMissing)],
        _ => [.. Text(form, "cau-hoi", DeskTexts.TextMissing)],
    };

    private static IEnumerable<FieldError> Text(AskedForm form, string field, string missing) => form.Text.Length == 0 ? [new(field, missing)] : [];

    private static IEnumerable<FieldError> Day(AskedForm form, DateOnly lastDay, DateOnly today) => form.LastDay switch
    {
        null => [new("den-ngay", DeskTexts.DayMissing)],
        { } day when day <= lastDay => [new("den-ngay", DeskTexts.DayTooEarly(lastDay))],
        { } day when day < today => [new("den-ngay", DeskTexts.DayPast(today))],
        _ => [],
    };
}
