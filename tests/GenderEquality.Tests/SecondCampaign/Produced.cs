using System.IO.Compression;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.CoordinatorPages.Sending;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Word.Consolidated.Review;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Portal;

namespace GenderEquality.Tests.SecondCampaign;

/// <summary>Everything that is made for a campaign, and all words in it.</summary>
internal static class Produced
{
    public static byte[] Template(Campaign campaign, Agency agency)
    {
        using var file = new MemoryStream();
        ReportTemplateWriter.Write(campaign, agency, file);
        return file.ToArray();
    }

    public static async Task<byte[]> AppendixWorkbook(Campaign campaign, Agency agency)
    {
        using var file = new MemoryStream();
        await Functions.Excel.AppendixWorkbook.WriteAsync(campaign, agency, file, TestContext.Current.CancellationToken);
        return file.ToArray();
    }

    /// <summary>The consolidated report of these reports: itself, and its files by name.</summary>
    public static async Task<(ConsolidatedReport Report, IReadOnlyDictionary<string, byte[]> Files)> Consolidated(Campaign campaign, IReadOnlyList<SubmittedReport> reports)
    {
        using var assembly = new ReportAssembly(campaign, OfficerDecisions.None);
        foreach (var submitted in reports)
        {
            assembly.Add(submitted, _ => Stream.Null);
        }

        var taken = reports.ToDictionary(submitted => submitted.Agency.Code, submitted => submitted.Submission);
        var standings = campaign.Agencies.Select(agency => new AgencyStanding(agency, Exempt: false, taken.GetValueOrDefault(agency.Code), 1)).ToList();
        var report = assembly.Build(new ReportEdition(1, false, campaign.DueBefore.AddDays(-1), null), standings)[0];
        using var signed = new MemoryStream();
        SignedDocument.Write(signed, report);
        using var compilation = new MemoryStream();
        assembly.WriteCompilation(compilation, report);
        using var review = new MemoryStream();
        ReviewSheet.Write(review, report);
        using var workbook = new MemoryStream();
        await assembly.WriteWorkbookAsync(workbook, report, TestContext.Current.CancellationToken);
        return (report, new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["signed"] = signed.ToArray(),
            ["compilation"] = compilation.ToArray(),
            ["review"] = review.ToArray(),
            ["workbook"] = workbook.ToArray(),
        });
    }

    /// <summary>The pages that agency and coordinator see.</summary>
    public static async Task<IReadOnlyList<IHtmlDocument>> Pages(Campaign campaign, Agency agency, SubmittedReport report)
    {
        const string User = "can-bo@example.vn";
        var now = report.Submission.Received;
        var due = DueNotice.For(campaign, null, now);
        var limits = new UploadLimits(25 << 20, 90 << 20);
        var lines = campaign.Agencies.Select(one => new AgencyLine(one, new AgencyRow(one.Code), now, now.AddDays(1))).ToList();
        return
        [
            await PageRenderer.RenderAsync<AgencyPage>(new AgencyPageModel
            {
                Campaign = campaign,
                Agency = agency,
                Token = PortalSamples.Token,
                Due = due,
                Now = now,
                Limits = limits,
                Submissions = [report.Submission],
                State = AgencyState.From([report.Submission], campaign.Deadline, exempt: false),
                Findings = report.Findings,
                Content = report.Content,
            }),
            await PageRenderer.RenderAsync<OverviewPage>(new OverviewModel { Campaign = campaign, User = User, Due = due, Now = now, Rows = lines }),
            await PageRenderer.RenderAsync<AgencyDetailPage>(new AgencyDetailModel
            {
                Campaign = campaign,
                User = User,
                Line = lines.Find(line => line.Agency == agency)!,
                Due = due,
                Limits = limits,
                Submissions = [report.Submission],
                Findings = report.Findings,
                Content = report.Content,
            }),
            await PageRenderer.RenderAsync<CampaignPage>(new CampaignModel { Campaign = campaign, User = User }),
            await PageRenderer.RenderAsync<ComposePage>(new ComposeModel { Campaign = campaign, User = User, Selection = Selection.Of(_ => []), Recipients = [new Recipient(lines[0], Ticked: true)] }),
            await PageRenderer.RenderAsync<ReportsPage>(new ReportsModel { Campaign = campaign, User = User, Versions = [], Ready = 1, Expected = lines.Count }),
            await PageRenderer.RenderAsync<AuditPage>(new AuditModel { Campaign = campaign, User = User, Lines = [] }),
        ];
    }

    /// <summary>All words of an Office file: texts of every part, and titles and tags of its controls.</summary>
    public static string Words(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false));
        return string.Join('\n', zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).SelectMany(entry =>
        {
            using var part = entry.Open();
            var document = XDocument.Load(part);
            return document.DescendantNodes().OfType<XText>().Select(text => text.Value)
                .Concat(document.Descendants().Where(element => element.Name.LocalName is "alias" or "tag" or "sheet").SelectMany(element => element.Attributes().Select(attribute => attribute.Value)));
        }));
    }

    /// <summary>All words of a page.</summary>
    public static string Words(IHtmlDocument page) => string.Join('\n', page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value).Append(page.Title).Append(page.DocumentElement.TextContent));
}
