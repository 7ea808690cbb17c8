namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Names of what was done. A form leaves one for the page after it, which says it once; see <see cref="CoordinatorVisit.DoneAsync"/>.</summary>
public static class ActionResults
{
    public const string Invited = "da-moi";
    public const string Reminded = "da-nhac";
    public const string Written = "da-viet";
    public const string Saved = "da-luu";
    public const string Returned = "da-tra-lai";
    public const string Accepted = "da-chap-nhan";
    public const string ReadingAgain = "dang-doc-lai";
    public const string Uploaded = "da-nop";
    public const string Chosen = "da-chon";
    public const string ReopenedFor = "da-mo-rieng";
    public const string CampaignClosed = "da-dong-dot";
    public const string CampaignOpened = "da-mo-dot";
    public const string Settled = "da-ket-luan";
    public const string Reopened = "da-mo-lai";
    public const string Assembling = "dang-lap";
    public const string NothingNew = "khong-co-gi-moi";
    public const string MakingOfficial = "dang-lap-chinh-thuc";
    public const string Withdrawn = "da-thu-hoi";
    public const string Approved = "da-duyet";
    public const string VersionReturned = "da-tra-lai-ban";
    public const string Issued = "da-phat-hanh";
    public const string LinksSent = "da-gui-duong-dan";
    public const string LinkMade = "da-tao-duong-dan";
    public const string LinksRevoked = "da-thu-hoi-duong-dan";
    public const string Confirm = "cho-xac-nhan";
    public const string Answered = "da-tra-loi";
    public const string DoneBefore = "da-lam-roi";
    public const string ImportTaken = "da-lay-tu-word";
    public const string DraftMade = "da-tao-ban-thao";
    public const string SavedWithFaults = "da-luu-con-loi";
    public const string DraftPutAway = "da-bo-ban-thao";
    public const string RehearsalMade = "da-mo-dien-tap";
    public const string RehearsalThere = "da-co-dien-tap";
    public const string RehearsalRemoved = "da-xoa-dien-tap";
    public const string HandedDown = "da-nhan-dot-cap-tren";
    public const string UpperTaken = "da-nhan-tep-cap-tren";
    public const string Archived = "da-luu-tru";
    public const string TakenBack = "da-lay-khoi-luu-tru";
    public const string NotArchived = "chua-luu-tru";
    public const string CampaignMade = "da-mo-dot-moi";
    public const string CampaignChanged = "da-sua-dot";
    public const string SeriesTaken = "da-lay-so-lieu";
    public const string AgenciesTaken = "da-lay-co-quan";
    public const string PersonalDataDecided = "da-quyet-dinh";
}
