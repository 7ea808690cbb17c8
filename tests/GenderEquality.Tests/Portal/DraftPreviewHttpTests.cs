using System.Net;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Campaigns.Authoring;
using GenderEquality.Tests.SecondCampaign;
using GenderEquality.Tests.Word;

namespace GenderEquality.Tests.Portal;

/// <summary>What a draft comes to, over HTTP.</summary>
public sealed class DraftPreviewHttpTests(AzuriteFixture azurite)
{
    private static readonly NextYear Next = Drafts.NextOfShipped();
    private static readonly AgencyCode Health = AgencyCode.Parse("so-y-te");

    [Fact]
    public async Task Get_Agency_ShowsMailsOfTheDraftsOwnDates()
    {
        await using var app = await StartAsync();

        var page = await app.PageAsync(PreviewAddress.Of(Next.Id, Health));

        var mails = page.QuerySelectorAll("details").Where(mail => mail.QuerySelector(".mail-text") is not null).ToList();
        Assert.Equal(1 + 4 + 3, mails.Count);
        Assert.StartsWith("01/11/2025: Đề nghị báo cáo", mails[0].QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.All(mails.Skip(1).Index(), mail => Assert.Contains($"(lần {mail.Index + 1})", mail.Item.QuerySelector("summary")!.TextContent, StringComparison.Ordinal));
        Assert.Contains("năm 2025", mails[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("năm 2024", mails[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Template_IsTheDraftsWordFile()
    {
        await using var app = await StartAsync();

        var response = await app.OpenAsync(PreviewAddress.Template(Next.Id, Health));

        var file = await response.Content.ReadAsByteArrayAsync();
        DocxAssert.Valid(file);
        Assert.Contains("năm 2025", Produced.Words(file), StringComparison.Ordinal);
        Assert.Equal("xem-truoc-mau-binh-dang-gioi-2025-so-y-te.docx", response.Content.Headers.ContentDisposition!.FileNameStar ?? response.Content.Headers.ContentDisposition.FileName);
    }

    [Fact]
    public async Task Get_Report_IsMarkedInNameAndWords()
    {
        await using var app = await StartAsync();

        var response = await app.OpenAsync(PreviewAddress.Report(Next.Id, "bo"));

        Assert.Contains("xem-truoc-so-lieu-gia-dinh", response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Contains("BẢN XEM TRƯỚC", Produced.Words(await response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Page_IsTheAgencysPageAndSaysThatItIsAPreview()
    {
        await using var app = await StartAsync();

        var page = await app.PageAsync(PreviewAddress.Page(Next.Id, Health));

        Assert.Contains("Bản xem trước trang của cơ quan", page.QuerySelector(".message-note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sở Y tế", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("năm 2025", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_DraftWithFaults_SaysWhatToMendAndHasNoFiles()
    {
        await using var app = await StartAsync();
        var store = app.Get<DraftStore>();
        var stored = (await store.FindAsync(Next.Id))!;
        await store.SaveAsync(stored.Draft.With(document => document.Remove("title"), "can-bo@example.vn", stored.Draft.At), stored.Tag);

        Assert.Contains("Cần sửa 1 nội dung", (await app.PageAsync(PreviewAddress.Of(Next.Id))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(PreviewAddress.Template(Next.Id, Health))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(PreviewAddress.Report(Next.Id, "bo"))).StatusCode);
    }

    private async Task<PortalApp> StartAsync()
    {
        var app = await PortalApp.StartAsync(azurite);
        await app.Get<DraftStore>().SaveAsync(new CampaignDraft(Next.Id, Next.Document, "can-bo@example.vn", Drafts.Noon), tag: null);
        return app;
    }
}
