using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.Consolidation.Official;
using GenderEquality.Tests.Submissions;
using GenderEquality.Tests.Word;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GenderEquality.Tests.Storage;

/// <summary>A small year in which the app stores at least one of everything, with every member that it can have.</summary>
internal static class StoredYear
{
    private const string Officer = "can-bo@example.vn";

    public static Flow Start(string storage, Campaign? campaign = null) => new(storage, services =>
    {
        services.Replace(ServiceDescriptor.Singleton<ValidateReport>(Examine));
    })
    {
        Campaign = campaign ?? ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024")),
    };

    /// <summary>Plays it. Messages of the queues are left where they are.</summary>
    public static async Task PlayAsync(Flow flow)
    {
        var (sender, other) = (flow.Campaign.Agencies[0], flow.Campaign.Agencies[1]);
        var agencies = flow.Get<AgencyDecisions>();
        await flow.Get<ManualMail>().InviteAsync(flow.Campaign, [sender.Code], Officer);
        await agencies.ChangeContactsAsync(flow.Campaign, sender, [EmailAddress.Parse("moi@example.vn"), EmailAddress.Parse("hai@example.vn")], Officer);
        await agencies.ExtendAsync(flow.Campaign, sender, new DateOnly(2024, 12, 15), "Bão lũ", Officer);
        await agencies.ExemptAsync(flow.Campaign, other, "Mới sáp nhập", Officer);
        await flow.SendMailsAsync();

        // Late, for that is written too.
        flow.Clock.SetUtcNow(flow.Campaign.StartOf(new DateOnly(2024, 12, 17)));
        using var report = PlainReports.File("wrong");
        using var signed = PlainReports.File("%PDF-");
        var submission = await flow.Get<Upload>().KeepAsync(flow.Campaign, sender, new UploadFile("Báo cáo.docx", report), [new UploadFile("ký số.pdf", signed)], "Đơn vị");
        await flow.IngestAsync(submission);
        await flow.Get<SubmissionDecisions>().AcceptAsync(flow.Campaign, submission.Ref, "Đã đối chiếu.", Officer);
        await flow.Get<ManualMail>().WriteAsync(flow.Campaign, [sender.Code], new WrittenMail("Họp", "Mời họp ngày mai."), Officer);
        await flow.Get<Consolidator>().RunAsync(flow.Campaign.Id, new ConsolidationRequest(Final: true, Officer, Automatic: false) { Order = OfficialOrders.InSpiteOfAll("mot") });
        await flow.Get<CampaignRightsStore>().ChangeAsync(flow.Campaign.Id, _ => new CampaignRights([.. Rights]));
        await flow.Get<SeriesStore>().TrySaveAsync(flow.Campaign.Id, new StoredSeries(ImportedSeries.None, string.Empty), Series(flow));
        await flow.Get<ConsolidateQueue>().SendAsync(new ConsolidationOrder(flow.Campaign.Id, Final: true, Officer) { Official = OfficialOrders.InSpiteOfAll("hai") });
    }

    private static IEnumerable<NamedRight> Rights =>
        Enum.GetValues<CampaignRight>().Select(right => new NamedRight(EmailAddress.Parse($"{right}@example.vn".ToLowerInvariant()), right));

    private static ImportedSeries Series(Flow flow) => new(
        [new ImportedFigure("1.1", "Tỷ lệ nữ", "%", 2021, 44.5m), new ImportedFigure("1.2", "Có kế hoạch", "có/không", 2022, 1m)],
        [new SeriesTaking(flow.Clock.GetUtcNow(), Officer, "số liệu.csv", 2)]);

    private static ReadReport Examine(Stream file, ExpectedReport expected) => new(Content(expected.Campaign), Findings, _ => new MemoryStream(SampleReport.Png));

    private static readonly Finding[] Findings =
    [
        new("GE101", FindingSeverity.Error, "Thiếu nội dung mục này.") { Place = "Mục II.1" },
        new("GE900", FindingSeverity.Warning, "Số liệu tăng nhiều, xin xem lại.") { Place = "Phụ lục 2, dòng 5, cột Nữ", Read = "120", PersonalData = true },
    ];

    private static ReportContent Content(Campaign campaign)
    {
        var content = SampleReport.All(campaign)[0].Content;
        var free = new TableFigures(
            campaign.Tables.First(table => table.RowSource == TableRowSource.Free).Key,
            [new FigureRow("1", "Tập huấn", new Dictionary<string, Figure>(StringComparer.Ordinal) { ["ngay"] = new("01/12/2024") { Date = new DateOnly(2024, 12, 1) }, ["nguoi"] = new("1.234,5") { Number = 1234.5m } })])
        {
            Total = new FigureRow("total", "Tổng", new Dictionary<string, Figure>(StringComparer.Ordinal) { ["nguoi"] = new("1.235") { Number = 1235 } }),
            HasOtherRows = true,
        };
        var nothing = new TableFigures(campaign.Tables[^1].Key, []) { NothingToReport = true };
        return content with
        {
            TemplateVersion = 1,
            Sections = [.. content.Sections, new SectionContent(SectionKey.Parse("I"), 2, [SampleReport.P("Không phát sinh")], NothingToReport: true)],
            Tables = [.. content.Tables.Where(table => table.Key != free.Key && table.Key != nothing.Key), free, nothing],
            Unplaced = [SampleReport.P("Đoạn không thuộc mục nào của đề cương.")],
        };
    }
}
