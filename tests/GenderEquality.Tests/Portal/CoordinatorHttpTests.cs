using System.IO.Compression;
using System.Net;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Portal;

public sealed class CoordinatorHttpTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("/dieu-phoi", "Tình hình nộp báo cáo")]
    [InlineData("/dieu-phoi?loc=chua-nop", "Tình hình nộp báo cáo")]
    [InlineData("/dieu-phoi/co-quan/so-y-te", "Sở Y tế")]
    [InlineData("/dieu-phoi/thu?co-quan=so-y-te", "Viết thư cho các cơ quan")]
    [InlineData("/dieu-phoi/tong-hop", "Báo cáo tổng hợp")]
    [InlineData("/dieu-phoi/doi-chieu", "Đối chiếu số liệu")]
    [InlineData("/dieu-phoi/dot-bao-cao", "Kết quả thực hiện công tác bình đẳng giới năm 2024")]
    [InlineData("/dieu-phoi/nhat-ky", "Nhật ký")]
    public async Task Get_EveryPage_Renders(string address, string heading)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var page = await app.PageAsync(address);

        Assert.Equal(heading, page.QuerySelector("h1").Text());
    }

    [Fact]
    public async Task Get_Root_LeadsToTheOverview()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        Assert.Equal("/dieu-phoi", (await app.Client.GetAsync("/")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Get_NotSignedIn_Renders401()
    {
        await using var app = await PortalApp.StartAsync(azurite, services => services.AddSingleton(new PlatformSignIn(Enabled: false)));

        foreach (var address in (string[])["/dieu-phoi", "/dieu-phoi/co-quan/so-y-te", "/dieu-phoi/ban-goc.zip", "/dieu-phoi/nhat-ky"])
        {
            var response = await app.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await app.PostAsync("/dieu-phoi/nhac")).StatusCode);
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsRefused()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        app.Client.DefaultRequestHeaders.Add("Origin", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await app.PostAsync("/dieu-phoi/gui-lien-ket")).StatusCode);
        Assert.Empty(await app.Get<MailStore>().ListAsync(app.Campaign.Id));
        var noted = Assert.Single(await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 10));
        Assert.Equal((AuditKind.Refusal, "can-bo@example.vn"), (noted.Kind, noted.By));
    }

    [Fact]
    public async Task Get_WordsInTheAddress_AreNotPutOnThePage()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        foreach (var address in (string[])["/dieu-phoi?kq=da-moi&n=999", "/dieu-phoi?tin=999", "/dieu-phoi?tin=AAAAAAAAAAAAAAAAAAAAAA"])
        {
            Assert.Null((await app.PageAsync(address)).QuerySelector(".message"));
        }
    }

    [Fact]
    public async Task Get_Downloads_AreInTheLogAndCanBeLookedFor()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await app.UploadAsync(await app.IssueLinkAsync(), ("Báo cáo.docx", [4]));
        await app.Client.GetByteArrayAsync("/dieu-phoi/ban-goc.zip");
        var link = (await app.PageAsync($"/dieu-phoi/co-quan/{app.Agency.Code}")).QuerySelector("a[href*='/lan-nop/']")!.GetAttribute("href")!;
        await app.Client.GetByteArrayAsync(link);
        using var probe = new HttpRequestMessage(HttpMethod.Head, link);
        await app.Client.SendAsync(probe);

        Assert.Equal(["Tải tệp “Báo cáo.docx”", "Tải toàn bộ bản gốc (.zip)"], await DeedsAsync("loai=tai-ve"));
        Assert.Equal(["Tải tệp “Báo cáo.docx”", "Nộp báo cáo: Báo cáo.docx"], await DeedsAsync($"don-vi={app.Agency.Code}"));
        Assert.Equal(["Nộp báo cáo: Báo cáo.docx"], await DeedsAsync("ai=%C4%91%C6%A1n%20v%E1%BB%8B"));
        Assert.Equal(3, (await DeedsAsync("tu-ngay=2024-11-20&den-ngay=2024-11-20")).Count);
        Assert.Empty(await DeedsAsync("den-ngay=2024-11-19"));

        async Task<List<string>> DeedsAsync(string query) =>
            [.. (await app.PageAsync($"/dieu-phoi/nhat-ky?{query}")).QuerySelectorAll("td[data-label='Nội dung']").Select(cell => cell.Text())];
    }

    [Fact]
    public async Task Post_Invite_OrdersOneMailForEveryAgencyOnce()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var first = await app.PostAsync("/dieu-phoi/gui-lien-ket");
        var second = await app.PostAsync("/dieu-phoi/gui-lien-ket");

        Assert.Equal("Đang gửi thư mời cho 47 cơ quan.", (await app.FollowAsync(first)).QuerySelector(".message-ok h2").Text());
        Assert.Equal("Không có cơ quan nào cần gửi thư mời thêm.", (await app.FollowAsync(second)).QuerySelector(".message-ok h2").Text());
        Assert.Null((await app.FollowAsync(first)).QuerySelector(".message-ok"));
        Assert.Equal(47, (await app.Get<MailStore>().ListAsync(app.Campaign.Id)).Count);
    }

    [Fact]
    public async Task Post_Extension_IsTheLastDayAndCanBeTakenBack()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var address = $"/dieu-phoi/co-quan/{app.Agency.Code}";

        await app.PostAsync($"{address}/gia-han", ("den-ngay", "2024-12-20"), ("ly-do", "Bão lũ"));
        Assert.Equal(new Extension(new DateOnly(2024, 12, 21), "Bão lũ"), (await Row(app)).Extension);
        Assert.Contains("chậm nhất 23 giờ 59 phút ngày 20/12/2024", (await app.PageAsync(address)).QuerySelector(".page-head").Text(), StringComparison.Ordinal);

        await app.PostAsync($"{address}/gia-han", ("den-ngay", ""));
        Assert.Null((await Row(app)).Extension);
    }

    [Theory]
    [InlineData("gia-han", "den-ngay", "2024-12-09", "phải sau hạn chung")]
    [InlineData("gia-han", "den-ngay", "20/12/2024", "chọn lại ngày")]
    [InlineData("mien", "ly-do", " ", "ghi rõ nội dung")]
    [InlineData("lien-he", "dia-chi", "an@example.vn\nkhông phải", "không phải là địa chỉ")]
    [InlineData("lien-he", "dia-chi", "", "ít nhất một địa chỉ")]
    [InlineData("tra-lai", "y-kien", "", "ghi rõ nội dung")]
    [InlineData("tra-lai", "y-kien", "Thiếu số liệu", "tải lại trang")]
    public async Task Post_UnfitForm_RendersErrorAndChangesNothing(string action, string field, string value, string expected)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.PostAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/{action}", (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(expected, (await PortalApp.ParseAsync(response)).QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Equal(new AgencyRow(app.Agency.Code), await Row(app));
    }

    [Fact]
    public async Task Post_ExemptionAndContacts_ShowOnThePageAndInTheLog()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var address = $"/dieu-phoi/co-quan/{app.Agency.Code}";

        await app.PostAsync($"{address}/mien", ("ly-do", "Sáp nhập"));
        await app.PostAsync($"{address}/lien-he", ("dia-chi", "an@example.vn, binh@example.vn"));

        var page = await app.PageAsync(address);
        Assert.Equal("Được miễn", page.QuerySelector(".page-head .tag").Text());
        Assert.Equal("an@example.vn\nbinh@example.vn", page.QuerySelector("#dia-chi")?.TextContent);
        var log = (await app.PageAsync("/dieu-phoi/nhat-ky")).QuerySelectorAll("tbody tr").Select(row => row.Text()).ToList();
        Assert.Equal(2, log.Count);
        Assert.All(log, line => Assert.Contains("can-bo@example.vn", line, StringComparison.Ordinal));
        await app.PostAsync($"{address}/bo-mien");
        Assert.Null((await Row(app)).Exemption);
    }

    [Fact]
    public async Task Post_RevokeLink_ShowsANewOneOnceAndEndsTheOld()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var old = await app.IssueLinkAsync();

        var response = await app.PostAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/lien-ket", ("viec", "thu-hoi"));

        var link = new Uri((await app.FollowAsync(response)).QuerySelector(".link-once").Text());
        Assert.Null((await app.FollowAsync(response)).QuerySelector(".link-once"));
        Assert.Equal(HttpStatusCode.OK, (await app.Client.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync(old)).StatusCode);
    }

    [Fact]
    public async Task Post_MailWithoutRecipient_RendersErrorAndKeepsTheText()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.PostAsync("/dieu-phoi/thu", ("tieu-de", "Họp <giao ban>"), ("noi-dung", "Kính mời."));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Equal("Họp <giao ban>", page.QuerySelector("#tieu-de")?.GetAttribute("value"));
        Assert.Equal("Kính mời.", page.QuerySelector("#noi-dung-thu")?.TextContent);
    }

    [Fact]
    public async Task Post_Mail_GoesToTheChosenAgencies()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.PostAsync("/dieu-phoi/thu", ("tieu-de", "Họp"), ("noi-dung", "Kính mời."), ("co-quan", "so-y-te"), ("co-quan", "so-noi-vu"));

        Assert.Equal("Đang gửi thư cho 2 cơ quan.", (await app.FollowAsync(response)).QuerySelector(".message-ok h2").Text());
        Assert.All(await app.Get<MailStore>().ListAsync(app.Campaign.Id), mail => Assert.Equal("Kính mời.", mail.Written?.Text));
    }

    [Fact]
    public async Task Get_Originals_StreamsEveryFileInPlanOrder()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await app.UploadAsync(await app.IssueLinkAsync(app.Campaign.Agencies[3]), ("Báo cáo.docx", [4]));
        await app.UploadAsync(await app.IssueLinkAsync(app.Campaign.Agencies[1]), ("Báo cáo.docx", [2]), ("ký.pdf", [3]));
        await app.UploadAsync($"/dieu-phoi/co-quan/{app.Campaign.Agencies[1].Code}/nop", ("Nộp thay.docx", [5]));

        var bytes = await app.Client.GetByteArrayAsync("/dieu-phoi/ban-goc.zip");
        ZipAssert.Streams(bytes);
        await using var zip = await ZipArchive.CreateAsync(new MemoryStream(bytes), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);

        Assert.Equal(
            ["02/Báo cáo.docx", "02/ký.pdf", "02/Nộp thay.docx", "04/Báo cáo.docx"],
            zip.Entries.Select(entry => $"{entry.FullName[..2]}/{entry.Name[(entry.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]}"));
        await using var first = await zip.Entries[0].OpenAsync();
        Assert.Equal(2, first.ReadByte());
    }

    [Theory]
    [InlineData("/dieu-phoi/co-quan/khong-co")]
    [InlineData("/dieu-phoi/co-quan/so-y-te/lan-nop/abc")]
    [InlineData("/dieu-phoi/tong-hop/1/manifest.json")]
    [InlineData("/dieu-phoi/tong-hop/x/..%2f..%2fa")]
    public async Task Get_WhatIsNotThere_Renders404(string address)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync(address)).StatusCode);
    }

    private static Task<AgencyRow> Row(PortalApp app) => app.Get<AgencyStore>().GetAsync(app.Campaign.Id, app.Agency.Code);
}
