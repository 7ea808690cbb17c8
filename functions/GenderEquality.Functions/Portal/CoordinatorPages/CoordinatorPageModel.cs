using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What every coordinator's page shows around its content.</summary>
public abstract record CoordinatorPageModel
{
    /// <summary>Campaign.</summary>
    public required Campaign Campaign { get; init; }

    /// <summary>Who is signed in.</summary>
    public required string User { get; init; }

    /// <summary>What the page says about the form just sent.</summary>
    public PageMessage? Message { get; init; }

    /// <summary>Numbers beside entries of the menu.</summary>
    public MenuCounts Badges { get; init; } = MenuCounts.None;

    /// <summary>What who is signed in may do in the campaign.</summary>
    public CampaignRight Right { get; init; } = CampaignRight.Administer;

    /// <summary>Subject of the draft that the page is about; null for a page about the campaign.</summary>
    public virtual string? DraftTitle => null;

    /// <summary>The campaigns that can be worked on.</summary>
    public IReadOnlyList<CampaignChoice> Campaigns { get; init; } = [];
}

/// <summary>The entries of the coordinator's menu.</summary>
public enum CoordinatorMenu
{
    /// <summary>All agencies.</summary>
    Overview,

    /// <summary>The list of agencies, and the pages of each.</summary>
    Agencies,

    /// <summary>Questions and requests of agencies.</summary>
    Inbox,

    /// <summary>Write a mail.</summary>
    Mail,

    /// <summary>Figures whose sources differ.</summary>
    Settling,

    /// <summary>Texts of the signed report.</summary>
    Editing,

    /// <summary>Lines with personal data.</summary>
    PersonalData,

    /// <summary>Consolidated reports.</summary>
    Reports,

    /// <summary>Who did what.</summary>
    Audit,

    /// <summary>The campaign's data.</summary>
    Campaign,

    /// <summary>All campaigns, and those that are being made.</summary>
    Campaigns,
}

/// <summary>Addresses of the coordinator's pages.</summary>
public static class CoordinatorAddress
{
    public const string Overview = "/dieu-phoi";
    public const string Mail = "/dieu-phoi/thu";
    public const string Reports = "/dieu-phoi/tong-hop";
    public const string Official = "/dieu-phoi/ban-chinh-thuc";
    public const string PersonalData = "/dieu-phoi/thong-tin-ca-nhan";
    public const string Settling = "/dieu-phoi/doi-chieu";
    public const string Editing = "/dieu-phoi/bien-tap";
    public const string Originals = "/dieu-phoi/ban-goc.zip";
    public const string Campaigns = "/dieu-phoi/dot";
    public const string CampaignUpload = "/dieu-phoi/dot/tep";
    public const string CampaignFromAbove = "/dieu-phoi/dot/cap-tren";
    public const string Campaign = "/dieu-phoi/dot-bao-cao";
    public const string Rights = "/dieu-phoi/quyen";
    public const string ImportsFromWord = "/dieu-phoi/nhap-tu-word";
    public const string DraftPreviews = "/dieu-phoi/xem-truoc-ban-thao";
    public const string CloseCampaign = "/dieu-phoi/dot-bao-cao/dong";
    public const string RemoveRehearsal = "/dieu-phoi/dot-bao-cao/xoa-dien-tap";
    public const string UpperCampaign = "/dieu-phoi/dot-bao-cao/cap-tren";
    public const string OpenCampaign = "/dieu-phoi/dot-bao-cao/mo";
    public const string Audit = "/dieu-phoi/nhat-ky";
    public const string Inbox = "/dieu-phoi/hoi-dap";
    public const string Agencies = "/dieu-phoi#danh-sach";
    public const string Confirm = "/dieu-phoi/xac-nhan";
    public const string MailPreview = "/dieu-phoi/thu/xem";
    public const string Send = "/dieu-phoi/gui";
    public const string Workbook = "/dieu-phoi/danh-sach.xlsx";

    /// <summary>Field of an address with the id of what the page before has left.</summary>
    public const string FlashField = "tin";

    /// <summary>Page of one agency, or a form below it.</summary>
    public static string Agency(AgencyCode agency, string? action = null) =>
        action is null ? $"/dieu-phoi/co-quan/{agency}" : $"/dieu-phoi/co-quan/{agency}/{action}";

    /// <summary>A form about one version of the consolidated report.</summary>
    public static string Version(int number, string action) => $"{Reports}/{number}/{action}";

    /// <summary>A page with the id of what the form before has left for it.</summary>
    public static string WithFlash(string address, string id) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{FlashField}={id}";
}
