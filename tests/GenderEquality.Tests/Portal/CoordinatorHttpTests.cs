using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Portal;

public sealed class CoordinatorHttpTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("/dieu-phoi", "Tình hình nộp báo cáo")]
    [InlineData("/dieu-phoi?loc=chua-nop", "Tình hình nộp báo cáo")]
    [InlineData("/dieu-phoi/co-quan/so-y-te", "Sở Y tế")]
    [InlineData("/dieu-phoi/thu?co-quan=so-y-te", "Viết thư cho các cơ quan")]
    [InlineData("/dieu-phoi/thu", "Viết thư cho các cơ quan")]
    [InlineData("/dieu-phoi/gui?viec=don-doc&tat-ca=co", "Xem trước khi gửi: thư đôn đốc")]
    [InlineData("/dieu-phoi/gui?viec=thu-moi&co-quan=so-y-te", "Xem trước khi gửi: thư mời")]
    [InlineData("/dieu-phoi/gui?viec=duong-dan&co-quan=so-y-te", "Xem trước khi gửi: đường dẫn mới")]
    [InlineData("/dieu-phoi/hoi-dap", "Hộp thư hỏi đáp")]
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

        Assert.Equal(HttpStatusCode.Unauthorized, (await app.PostAsync("/dieu-phoi/gui")).StatusCode);
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsRefused()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        app.Client.DefaultRequestHeaders.Add("Origin", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await app.PostAsync("/dieu-phoi/gui", ("viec", "thu-moi"), ("co-quan", "so-y-te"))).StatusCode);
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

        var preview = await app.PageAsync("/dieu-phoi/gui?viec=thu-moi&tat-ca=co");
        Assert.Empty(await app.Get<MailStore>().ListAsync(app.Campaign.Id));
        Assert.Equal(47, preview.QuerySelectorAll("input[name='co-quan']:checked").Length);
        Assert.Contains("Kính gửi", preview.QuerySelector(".mail-text").Text(), StringComparison.Ordinal);
        var first = await app.SubmitAsync(preview);
        var second = await app.SubmitAsync(preview);

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

        await app.SureAsync($"{address}/gia-han", ("den-ngay", "2024-12-20"), ("ly-do", "Bão lũ"));
        Assert.Equal(new Extension(new DateOnly(2024, 12, 21), "Bão lũ"), (await Row(app)).Extension);
        Assert.Contains("chậm nhất 23 giờ 59 phút ngày 20/12/2024", (await app.PageAsync(address)).QuerySelector(".page-head").Text(), StringComparison.Ordinal);

        await app.SureAsync($"{address}/gia-han", ("den-ngay", ""));
        Assert.Null((await Row(app)).Extension);
    }

    [Theory]
    [InlineData("gia-han", "den-ngay", "2024-12-09", "phải sau hạn chung")]
    [InlineData("gia-han", "den-ngay", "20/12/2024", "chọn lại ngày")]
    [InlineData("mien", "ly-do", " ", "ghi rõ nội dung")]
    [InlineData("lien-he", "thu", "không phải", "không phải là địa chỉ")]
    [InlineData("lien-he", "thu", "", "ít nhất một địa chỉ")]
    [InlineData("tra-lai", "y-kien", "", "ghi rõ nội dung")]
    [InlineData("tra-lai", "y-kien", "Thiếu số liệu", "tải lại trang")]
    public async Task Post_UnfitForm_RendersErrorAndChangesNothing(string action, string field, string value, string expected)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.PostAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/{action}", (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains(expected, page.QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(page.QuerySelector(".message-fields a")!.GetAttribute("href")!));
        Assert.Contains(value.Trim(), page.QuerySelectorAll($"details[open] [name='{field}']").Select(input => input is IHtmlTextAreaElement area ? area.Value : ((IHtmlInputElement)input).Value));
        Assert.Equal(new AgencyRow(app.Agency.Code), await Row(app));
    }

    [Fact]
    public async Task Post_ExemptionAndContacts_ShowOnThePageAndInTheLog()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var address = $"/dieu-phoi/co-quan/{app.Agency.Code}";

        await app.SureAsync($"{address}/mien", ("ly-do", "Sáp nhập"));
        await app.SureAsync($"{address}/lien-he", ("thu", "an@example.vn"), ("ho-ten", "Nguyễn An"), ("chuc-vu", "Chuyên viên"), ("dien-thoai", "0225 123 456"), ("thu", "binh@example.vn"), ("thu", ""));

        var page = await app.PageAsync(address);
        Assert.Equal("Được miễn", page.QuerySelector(".page-head .tag").Text());
        Assert.Equal(["an@example.vn", "binh@example.vn", string.Empty, string.Empty], page.QuerySelectorAll<IHtmlInputElement>("input[name='thu']").Select(input => input.Value));
        Assert.Equal(new Contact(EmailAddress.Parse("an@example.vn")) { Name = "Nguyễn An", Role = "Chuyên viên", Phone = "0225 123 456" }, (await Row(app)).People![0]);
        var log = (await app.PageAsync("/dieu-phoi/nhat-ky")).QuerySelectorAll("tbody tr").Select(row => row.Text()).ToList();
        Assert.Equal(2, log.Count);
        Assert.All(log, line => Assert.Contains("can-bo@example.vn", line, StringComparison.Ordinal));
        await app.SureAsync($"{address}/bo-mien");
        Assert.Null((await Row(app)).Exemption);
    }

    [Fact]
    public async Task Post_RevokeLink_ShowsANewOneOnceAndEndsTheOld()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var old = await app.IssueLinkAsync();

        var response = await app.SureAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/lien-ket", ("viec", "thu-hoi"));

        var link = new Uri((await app.FollowAsync(response)).QuerySelector(".link-once").Text());
        Assert.Null((await app.FollowAsync(response)).QuerySelector(".link-once"));
        Assert.Equal(HttpStatusCode.OK, (await app.OpenAsync(link.PathAndQuery)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync(old)).StatusCode);
    }

    [Fact]
    public async Task Post_MailWithoutRecipient_RendersErrorAndKeepsTheText()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.PostAsync("/dieu-phoi/thu", ("tieu-de", "Họp <giao ban>"), ("noi-dung", "Kính mời."));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Equal("#nguoi-nhan", page.QuerySelector(".message-fields a")!.GetAttribute("href"));
        Assert.Equal("Họp <giao ban>", page.QuerySelector("#tieu-de")?.GetAttribute("value"));
        Assert.Equal("Kính mời.", page.QuerySelector("#noi-dung-thu")?.TextContent);
    }

    [Fact]
    public async Task Post_Mail_GoesToTheChosenAgencies()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.PostAsync("/dieu-phoi/thu", ("tieu-de", "Họp"), ("noi-dung", "Kính mời."), ("co-quan", "so-y-te"), ("co-quan", "so-noi-vu"));
        var preview = await app.FollowAsync(response);
        Assert.Empty(await app.Get<MailStore>().ListAsync(app.Campaign.Id));
        Assert.Contains("Kính mời.", preview.QuerySelector(".mail-text").Text(), StringComparison.Ordinal);
        Assert.Equal("Kính mời.", (await app.PageAsync(preview.QuerySelector("a[href*='ban-thao=']")!.GetAttribute("href")!)).QuerySelector("#noi-dung-thu")?.TextContent);
        response = await app.SubmitAsync(preview);
        await app.SubmitAsync(preview);

        Assert.Equal("Đang gửi thư cho 2 cơ quan.", (await app.FollowAsync(response)).QuerySelector(".message-ok h2").Text());
        Assert.All(await app.Get<MailStore>().ListAsync(app.Campaign.Id), mail => Assert.Equal("Kính mời.", mail.Written?.Text));
    }

    [Fact]
    public async Task Get_Originals_StreamsEveryFileInPlanOrder()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await app.UploadAsync(await app.IssueLinkAsync(app.Campaign.Agencies[3]), ("Báo cáo.docx", [4]));
        await app.UploadAsync(await app.IssueLinkAsync(app.Campaign.Agencies[1]), ("Báo cáo.docx", [2]), ("ký.pdf", [3]));
        await app.SubmitAsync(await app.FollowAsync(await app.UploadAsync($"/dieu-phoi/co-quan/{app.Campaign.Agencies[1].Code}/nop", ("Nộp thay.docx", [5]))));

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

    [Fact]
    public async Task Get_Reminder_LeavesOutWhoWasToldSoToday()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await app.Get<MailStore>().TryAddAsync(new MailRow(app.Campaign.Id, AgencyCode.Parse("so-tu-phap"), MailReason.Extended(new DateTimeOffset(2024, 11, 20, 8, 0, 0, TimeSpan.FromHours(7)))) { Queued = new DateTimeOffset(2024, 11, 20, 8, 0, 0, TimeSpan.FromHours(7)) });
        await app.Get<MailStore>().TryAddAsync(new MailRow(app.Campaign.Id, app.Agency.Code, MailReason.Due(20)) { Queued = new DateTimeOffset(2024, 11, 20, 8, 0, 0, TimeSpan.FromHours(7)) });

        var page = await app.PageAsync($"/dieu-phoi/gui?viec=don-doc&co-quan={app.Agency.Code}&co-quan=so-tu-phap&co-quan=so-noi-vu");

        Assert.Equal(["so-noi-vu"], page.QuerySelectorAll<IHtmlInputElement>("input[name='co-quan']:checked").Select(box => box.Value));
        Assert.All([app.Agency.Code.ToString(), "so-tu-phap"], code => Assert.Equal("hôm nay đã nhắc hoặc báo hạn nộp", page.QuerySelector($".recipients li:has([value='{code}'][disabled]) .tag").Text()));
    }

    [Fact]
    public async Task Get_List_IsSearchedFilteredSortedAndWritten()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        Assert.Equal(["Sở Y tế"], await NamesAsync("tim=so%20y%20te"));
        Assert.Equal(app.Campaign.Agencies.Count(agency => string.Equals(agency.Group, app.Campaign.Groups[1].Key, StringComparison.Ordinal)), (await NamesAsync($"nhom={app.Campaign.Groups[1].Key}")).Count);
        Assert.Empty(await NamesAsync("loc=can-sua"));
        var names = await NamesAsync("xep=ten");
        Assert.Equal(47, names.Count);
        var bytes = await app.Client.GetByteArrayAsync("/dieu-phoi/danh-sach.xlsx?tim=so%20y%20te");
        Assert.Equal("PK"u8.ToArray(), bytes[..2]);

        async Task<List<string>> NamesAsync(string query) => [.. (await app.PageAsync($"/dieu-phoi?{query}")).QuerySelectorAll("tbody th a").Select(link => link.Text())];
    }

    [Fact]
    public async Task Get_Agency_TellsEverythingInTimeOrder()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await app.UploadAsync(await app.IssueLinkAsync(), ("Báo cáo.docx", [4]));
        await app.SureAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/gia-han", ("den-ngay", "2024-12-20"), ("ly-do", "Bão lũ"));

        var page = await app.PageAsync($"/dieu-phoi/co-quan/{app.Agency.Code}");
        Assert.Equal(
            ["Thông báo gia hạn: đang chờ gửi", "Gia hạn đến hết ngày 20/12/2024: Bão lũ", "Nộp báo cáo: Báo cáo.docx"],
            page.QuerySelectorAll(".timeline strong").Select(title => title.Text()));
        var mail = await app.PageAsync(page.QuerySelector(".timeline a[href*='/thu/extended']")!.GetAttribute("href")!);
        Assert.Contains("20/12/2024", mail.QuerySelector(".mail-text").Text(), StringComparison.Ordinal);
        Assert.Single((await app.PageAsync($"/dieu-phoi/co-quan/{app.Agency.Code}?dong=lan-nop")).QuerySelectorAll(".timeline li"));
    }

    [Fact]
    public async Task Post_Answer_ClosesTheQuestionAndTellsItsAgency()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var question = new Question { Campaign = app.Campaign.Id, Agency = app.Agency.Code, Id = "hoi-1", Kind = QuestionKind.Extension, Text = "Xin nộp muộn.", Asked = DateTimeOffset.UnixEpoch, LastDay = new DateOnly(2024, 12, 15) };
        await app.Get<QuestionStore>().TryAddAsync(question);
        var inbox = await app.PageAsync("/dieu-phoi/hoi-dap");
        Assert.Equal("1", inbox.QuerySelector(".menu .broad a[href='/dieu-phoi/hoi-dap'] .badge").Text());

        Assert.Equal(HttpStatusCode.BadRequest, (await app.PostAsync("/dieu-phoi/hoi-dap/hoi-1", ("viec", "dong-y"), ("den-ngay", "2024-12-15"))).StatusCode);
        var page = await app.FollowAsync(await app.PostAsync("/dieu-phoi/hoi-dap/hoi-1", ("viec", "dong-y"), ("den-ngay", "2024-12-15"), ("tra-loi", "Đồng ý.")));
        Assert.Contains("15/12/2024", page.QuerySelector(".mail-text").Text(), StringComparison.Ordinal);
        Assert.Equal("Đã trả lời. Đơn vị được thông báo qua thư.", (await app.FollowAsync(await app.SubmitAsync(page))).QuerySelector(".message-ok h2").Text());

        Assert.Equal(new DateOnly(2024, 12, 16), (await Row(app)).Extension?.DueBefore);
        Assert.Empty((await app.PageAsync("/dieu-phoi/hoi-dap")).QuerySelectorAll(".badge"));
    }

    private static Task<AgencyRow> Row(PortalApp app) => app.Get<AgencyStore>().GetAsync(app.Campaign.Id, app.Agency.Code);
}
