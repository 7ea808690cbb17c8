using System.Net;
using System.Net.Http.Headers;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Tests.Portal;

/// <summary>A campaign is rehearsed and the rehearsal removed; the file of the level above is taken. All on the coordinator's pages, over HTTP.</summary>
public sealed class RehearsalHttpTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task RehearsalIsMadeSaysSoAndGoesWhenAskedTwice()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var id = Rehearsal.IdOf(app.Campaign.Id);

        var list = await app.FollowAsync(await RehearseAsync(app));
        Assert.Contains("Đã mở đợt diễn tập", list.Body.Text(), StringComparison.Ordinal);
        var overview = await app.PageAsync(CampaignAddresses.Of(CoordinatorAddress.Overview, id));
        Assert.Contains("Diễn tập", overview.QuerySelector(".rehearsal").Text(), StringComparison.Ordinal);
        Assert.Null((await app.PageAsync(CoordinatorAddress.Overview)).QuerySelector(".rehearsal"));
        Assert.Contains("đã có một đợt diễn tập", (await app.FollowAsync(await RehearseAsync(app))).Body.Text(), StringComparison.Ordinal);

        var asked = await app.FollowAsync(await app.PostAsync(CampaignAddresses.Of(CoordinatorAddress.RemoveRehearsal, id)));
        Assert.Equal("Xóa đợt diễn tập", asked.QuerySelector("h1").Text());
        Assert.NotNull(await app.Get<CampaignStore>().FindAsync(id));
        var after = await app.FollowAsync(await app.SubmitAsync(asked));

        Assert.Contains("Đã xóa đợt diễn tập", after.Body.Text(), StringComparison.Ordinal);
        Assert.Null(await app.Get<CampaignStore>().FindAsync(id));
        Assert.Contains("(diễn tập)” cùng toàn bộ dữ liệu", (await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 1))[0].Deed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CampaignThatCountsIsNoRehearsalToRemove()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.SureAsync(CoordinatorAddress.RemoveRehearsal);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull(await app.Get<CampaignStore>().FindAsync(app.Campaign.Id));
    }

    [Fact]
    public async Task FileOfTheLevelAboveIsTakenOrRefusedWithWhatIsWrong()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var above = Written(app.Campaign with { Id = CampaignId.Parse("bo-2024") });
        await ChangeAsync(app, app.Campaign with { Upward = new UpwardReport(CampaignId.Parse("bo-2024"), AgencyCode.Parse("khong-co")) });
        Assert.Contains("không có cơ quan mã “khong-co”", await TextAsync(await SendAsync(app, above)), StringComparison.Ordinal);
        await ChangeAsync(app, app.Campaign with { Upward = new UpwardReport(CampaignId.Parse("bo-2024"), app.Campaign.Coordinator.Agency) });
        Assert.Contains("Chưa có tệp của đợt “bo-2024”", (await app.PageAsync(CoordinatorAddress.Campaign)).Body.Text(), StringComparison.Ordinal);

        var wrong = await SendAsync(app, Written(app.Campaign));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("Tệp là của đợt “binh-dang-gioi-2024”", (await PortalApp.ParseAsync(wrong)).GetElementById("tep-cap-tren-loi").Text(), StringComparison.Ordinal);
        Assert.Contains("lỗi nên chưa dùng được", await TextAsync(await SendAsync(app, "{}"u8.ToArray())), StringComparison.Ordinal);

        var page = await app.FollowAsync(await SendAsync(app, above));

        Assert.Contains("Đã nhận tệp của cấp trên.", page.Body.Text(), StringComparison.Ordinal);
        Assert.Contains("Đã có tệp của đợt", page.Body.Text(), StringComparison.Ordinal);
        await SendAsync(app, above);
        Assert.Equal(
            ["Thay tệp đợt báo cáo của cấp trên", "Nhận tệp đợt báo cáo của cấp trên"],
            (await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 10)).Select(entry => entry.Deed.Split(':')[0]));

        await RehearseAsync(app);
        var rehearsal = (await app.Get<CampaignStore>().FindAsync(Rehearsal.IdOf(app.Campaign.Id)))!;
        Assert.NotNull(await app.Get<UpperCampaigns>().FindAsync(rehearsal));
    }

    private static Task<HttpResponseMessage> RehearseAsync(PortalApp app) => app.PostAsync(AuthoringAddress.List, ("viec", "dien-tap"), ("ma", app.Campaign.Id.ToString()));

    private static async Task<string> TextAsync(HttpResponseMessage response) => (await PortalApp.ParseAsync(response)).Body.Text();

    private static async Task ChangeAsync(PortalApp app, Campaign campaign)
    {
        var store = app.Get<CampaignStore>();
        Assert.True(await store.TrySaveAsync(campaign.Id, new BinaryData(Written(campaign)), (await store.FileAsync(campaign.Id))!.Tag));
    }

    private static byte[] Written(Campaign campaign)
    {
        using var file = new MemoryStream();
        CampaignFile.Write(campaign, file);
        return file.ToArray();
    }

    private static async Task<HttpResponseMessage> SendAsync(PortalApp app, byte[] file)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var form = new MultipartFormDataContent { { content, CampaignModel.AboveField, "cap-tren.json" } };
        return await app.Client.PostAsync(CoordinatorAddress.UpperCampaign, form);
    }
}
