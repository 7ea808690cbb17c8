using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Made-up reports of a campaign, the same each time: what would come if every agency reported. Each of their sentences says that it is made up.</summary>
public static class MadeUpReports
{
    /// <summary>The reports of all agencies, in plan order.</summary>
    public static IEnumerable<SubmittedReport> All(Campaign campaign)
    {
        var figures = new MadeUpFigures(campaign);
        foreach (var (place, agency) in campaign.Agencies.Index())
        {
            yield return Of(campaign, agency, place, figures);
        }
    }

    /// <summary>The day on which they would have been sent: the last before they are due.</summary>
    internal static DateOnly SentOn(Campaign campaign) => campaign.DueBefore.AddDays(-1);

    private static SubmittedReport Of(Campaign campaign, Agency agency, int place, MadeUpFigures figures)
    {
        var content = new ReportContent
        {
            Campaign = campaign.Id,
            Agency = agency.Code,
            TemplateVersion = campaign.TemplateVersion,
            Sections = [.. campaign.Outline.Where(section => section.Requirement != SectionRequirement.Container).SelectMany(section => SectionsOf(section, agency))],
            Tables = figures.Of(agency, place),
        };
        return new SubmittedReport(agency, Submission(campaign, agency, place), content, []);
    }

    private static IEnumerable<SectionContent> SectionsOf(OutlineSection section, Agency agency) => section.PerTask && agency.Tasks.Count > 0
        ? agency.Tasks.Select((task, index) => new SectionContent(section.Key, index + 1, [Words(PreviewTexts.Result(task))], NothingToReport: false))
        : [new SectionContent(section.Key, null, [Words(PreviewTexts.Sentence(agency, section))], NothingToReport: false)];

    private static Paragraph Words(string text) => new([new TextRun(text)]);

    private static SubmissionSummary Submission(Campaign campaign, Agency agency, int place)
    {
        var received = campaign.StartOf(SentOn(campaign)).AddSeconds(place);
        var bytes = new byte[10];
        BitConverter.TryWriteBytes(bytes, place);
        return new SubmissionSummary
        {
            Campaign = campaign.Id,
            Agency = agency.Code,
            Id = SubmissionId.Parse(Ulid.NewUlid(received, bytes).ToString(null, CultureInfo.InvariantCulture)),
            FileName = PreviewTexts.FileName,
            Size = 1,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(agency.Code.ToString()))),
            Received = received,
            Status = SubmissionStatus.Accepted,
            Readable = true,
            UploadedBy = PreviewTexts.MadeUp,
        };
    }
}
