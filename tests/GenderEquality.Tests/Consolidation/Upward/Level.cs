using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Editorial;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GenderEquality.Tests.Consolidation.Upward;

/// <summary>One level: its campaign in an app and a storage account of its own, which reads real Word files.</summary>
internal sealed class Level : IAsyncDisposable
{
    private static readonly ConsolidationRequest Draft = new(Final: false, VersionTexts.Nightly, Automatic: true);

    private Level(Flow app, Campaign campaign) => (App, Campaign) = (app, campaign);

    public Flow App { get; }

    public Campaign Campaign { get; }

    public static async Task<Level> OpenAsync(string storage, JsonObject document)
    {
        var app = new Flow(storage, services => services.Replace(ServiceDescriptor.Singleton<ValidateReport>(ReportValidation.Run)));
        app.Clock.SetUtcNow(new DateTimeOffset(2024, 12, 16, 2, 0, 0, TimeSpan.Zero));
        var id = CampaignId.Parse(document["id"]!.GetValue<string>());
        Assert.True(await app.Get<CampaignStore>().TrySaveAsync(id, BinaryData.FromBytes(DraftFile.Write(document)), tag: null));
        return new Level(app, (await app.Get<CampaignStore>().FindAsync(id))!);
    }

    public byte[] Template(AgencyCode agency)
    {
        using var template = new MemoryStream();
        ReportTemplateWriter.Write(Campaign, Campaign.FindAgency(agency)!, template);
        return template.ToArray();
    }

    /// <summary>Sends a report and reads it.</summary>
    /// <returns>What is said of it, a line each.</returns>
    public async Task<string> SubmitAsync(AgencyCode agency, byte[] file)
    {
        using var stream = new MemoryStream(file);
        var kept = await App.Get<Upload>().KeepAsync(Campaign, Campaign.FindAgency(agency)!, new UploadFile("bao-cao.docx", stream), [], "Đơn vị");
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await App.IngestAsync(kept);
        Assert.Equal(SubmissionStatus.Accepted, (await App.Get<SubmissionStore>().FindAsync(kept.Ref))!.Status);
        return string.Join('\n', (await App.Get<ContentBlobs>().ReadFindingsAsync(kept.Ref))!.Select(finding => $"{finding.Code} {finding.Place} {finding.Message}"));
    }

    /// <summary>The officer writes every section and makes the official version.</summary>
    public async Task<ReportVersion> MakeOfficialAsync()
    {
        foreach (var section in Campaign.SignedReport.Sections.Where(section => section.Outline.Count > 0))
        {
            var text = new EditedText(section.Key) { Paragraphs = [new EditedParagraph($"{Campaign.PlaceName} đã hoàn thành nội dung “{section.Heading}”.")], By = "can-bo@example.vn", At = App.Clock.GetUtcNow() };
            Assert.True(await App.Get<EditedTextStore>().TrySaveAsync(Campaign.Id, text, tag: null));
        }

        Assert.NotNull(await App.Get<Consolidator>().RunAsync(Campaign.Id, Draft));
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        var readiness = await App.Get<OfficialPreparation>().ReadAsync(Campaign);
        var form = new OfficialForm(readiness.Fingerprint, readiness.Lines.Where(line => line.Count > 0).ToDictionary(line => line.Item, _ => "Lãnh đạo đồng ý."), string.Empty);
        Assert.Empty(await App.Get<VersionOrders>().OrderOfficialAsync(Campaign, form, "can-bo@example.vn"));
        foreach (var message in await StorageContents.TakeMessagesAsync(App.Storage, ConsolidateQueue.Name))
        {
            await new ConsolidateOnDemandFunction(App.Get<DemandedOrders>()).RunAsync(message, CancellationToken.None);
        }

        var made = (await App.Get<ReportStore>().ListAsync(Campaign.Id))[0];
        Assert.True(made.Final);
        return made;
    }

    public async Task<byte[]> FileAsync(ReportVersion version, string name)
    {
        await using var stored = (await App.Get<ReportBlobs>().OpenAsync(version.Campaign, version.Number, name))!;
        using var file = new MemoryStream();
        await stored.CopyToAsync(file);
        return file.ToArray();
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
