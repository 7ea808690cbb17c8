using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Consolidation;
using Microsoft.Extensions.Time.Testing;

namespace GenderEquality.Tests.Portal;

/// <summary>Models to render pages from.</summary>
internal static class PortalSamples
{
    public const string Token = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    public static readonly Campaign Campaign = SmallCampaign.Create();

    /// <summary>09:00 on 1 December 2024 in Hải Phòng: eight days and a bit before the deadline.</summary>
    public static readonly DateTimeOffset Now = new(2024, 12, 1, 2, 0, 0, TimeSpan.Zero);

    public static Agency Agency => Campaign.Agencies[2];

    public static AgencyPageModel Page(params SubmissionSummary[] submissions) => new()
    {
        Campaign = Campaign,
        Agency = Agency,
        Token = Token,
        Due = DueNotice.For(Campaign, null, Now),
        Now = Now,
        Limits = new UploadLimits(25 << 20, 90 << 20),
        Submissions = submissions,
        State = AgencyState.From(submissions, Campaign.Deadline, exempt: false),
    };

    public static SubmissionSummary Submission(SubmissionStatus status, DateTimeOffset? received = null, AgencyCode? agency = null)
    {
        var at = received ?? Now;
        return new SubmissionSummary
        {
            Campaign = Campaign.Id,
            Agency = agency ?? Agency.Code,
            Id = SubmissionId.New(new FakeTimeProvider(at)),
            FileName = "Báo cáo quận.docx",
            Size = 123_456,
            Sha256 = new string('a', 64),
            Received = at,
            Status = status,
            Readable = status is SubmissionStatus.Accepted or SubmissionStatus.NeedsCorrection,
            UploadedBy = PortalTexts.UploadedByAgency,
        };
    }

    public static OverviewModel Overview(OverviewFilter filter = OverviewFilter.All, DateTimeOffset? now = null, params AgencyRow[] rows) => new()
    {
        Campaign = Campaign,
        User = "can-bo@example.vn",
        Due = DueNotice.For(Campaign, null, now ?? Now),
        Filter = filter,
        Rows =
        [
            .. Campaign.Agencies.Select(agency =>
                new AgencyLine(agency, rows.FirstOrDefault(row => row.Agency == agency.Code) ?? new AgencyRow(agency.Code), null, (now ?? Now) >= Campaign.Deadline)),
        ],
    };

    public static AgencyRow Row(string agency, SubmissionStatus status, bool late = false)
    {
        var submission = Submission(status, late ? Campaign.Deadline : Now, AgencyCode.Parse(agency));
        return new AgencyRow(AgencyCode.Parse(agency)) { State = AgencyState.From([submission], Campaign.Deadline, exempt: status == SubmissionStatus.Exempt) };
    }
}
