using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>What the page of lines with personal data says, and the names of its fields.</summary>
public static class PersonalDataPageTexts
{
    public const string Title = "Thông tin cá nhân";
    public const string Hint = "Mỗi dòng có thể chứa thông tin cá nhân phải được quyết định trước khi lập bản chính thức. Quyết định có hiệu lực với chính các chữ của dòng, kể cả khi đơn vị nộp lại.";
    public const string Empty = "Không có dòng nào có thông tin cá nhân trong các báo cáo hiện có.";
    public const string Save = "Lưu các quyết định";
    public const string Legend = "Quyết định";

    /// <summary>Field of a line's choice, before the line's key.</summary>
    public const string ChoiceField = "dong-";

    /// <summary>Field of what was decided when the page was made, before the line's key.</summary>
    public const string SeenField = "da-co-";

    /// <summary>Choices in the order of the page.</summary>
    public static IReadOnlyList<PersonalDataChoice> Choices { get; } = [PersonalDataChoice.Keep, PersonalDataChoice.Mask, PersonalDataChoice.Remove];

    public static string Undecided(int count, int all) => $"{count} trên {all} dòng chưa quyết định.";

    public static string Choice(PersonalDataChoice choice) => choice switch
    {
        PersonalDataChoice.Keep => "Giữ nguyên",
        PersonalDataChoice.Mask => "Che thông tin cá nhân (thay bằng “…”)",
        _ => "Bỏ cả dòng",
    };

    public static string Decided(Campaigns.Campaign campaign, PersonalDataDecision decision) => $"Đã quyết định: {decision.By}, {PortalTexts.Moment(campaign, decision.At)}.";

    public static string Page(int page, int pages) => $"Trang {page}/{pages}";

    public static string Lost(int kept, int lost) => $"Đã lưu {kept} quyết định; {lost} dòng vừa được người khác quyết định khác. Đề nghị xem lại các dòng dưới đây.";

    /// <summary>A choice as it stands in a form.</summary>
    public static string Value(PersonalDataChoice choice) => choice switch
    {
        PersonalDataChoice.Keep => "giu",
        PersonalDataChoice.Mask => "che",
        _ => "bo",
    };

    /// <summary>Reads a choice; null where none is made.</summary>
    public static PersonalDataChoice? Parse(string value) => Choices.Where(choice => string.Equals(Value(choice), value, StringComparison.Ordinal)).Select(choice => (PersonalDataChoice?)choice).FirstOrDefault();
}
