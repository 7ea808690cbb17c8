using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Made-up reports of a campaign, the same each time: what would come if every agency reported. Each of their sentences says that it is made up.</summary>
public static class MadeUpReports
{
    /// <summary>The report of one agency.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">Who.</param>
    /// <param name="place">Its place among the agencies, from 0.</param>
    public static SubmittedReport Of(Campaign campaign, Agency agency, int place)
    {
        // A place, not the code's hash code, which is another in every process
        var random = new Random(place);
        var content = new ReportContent
        {
            Campaign = campaign.Id,
            Agency = agency.Code,
            TemplateVersion = campaign.TemplateVersion,
            Sections = [.. campaign.Outline.Where(section => section.Requirement != SectionRequirement.Container).SelectMany(section => SectionsOf(section, agency))],
            Tables = [.. ReportRows.TablesOf(campaign, agency).Select(table => new MadeUpFigures(campaign, table, agency, random).Make())],
        };
        return new SubmittedReport(agency, Submission(campaign, agency, place), content, []);
    }

    private static IEnumerable<SectionContent> SectionsOf(OutlineSection section, Agency agency) => section.PerTask && agency.Tasks.Count > 0
        ? agency.Tasks.Select((task, index) => new SectionContent(section.Key, index + 1, [Words(PreviewTexts.Result(task))], NothingToReport: false))
        : [new SectionContent(section.Key, null, [Words(PreviewTexts.Sentence(agency, section))], NothingToReport: false)];

    private static Paragraph Words(string text) => new([new TextRun(text)]);

    private static SubmissionSummary Submission(Campaign campaign, Agency agency, int place)
    {
        var received = campaign.StartOf(campaign.OpensOn).AddMinutes(place);
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
