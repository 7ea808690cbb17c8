using System.Net;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Portal;

/// <summary>Final acts of the coordinator: each shows first what comes of it and who gets which mail, and is done once.</summary>
public sealed class ConfirmHttpTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Post_UploadFor_ShowsWhatItReplacesAndKeepsEveryFileOnce()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await app.UploadAsync(await app.IssueLinkAsync(), ("Bản của đơn vị.docx", [1]), ("cũ.pdf", [2]));
        var address = $"/dieu-phoi/co-quan/{app.Agency.Code}";

        var page = await app.FollowAsync(await app.UploadAsync($"{address}/nop", ("Nộp thay.docx", [3, 3]), ("ký.pdf", "%PDF-1.7"u8.ToArray())));

        var said = page.QuerySelector("main form").Text();
        Assert.Contains("“Bản của đơn vị.docx”, nhận lúc 08:00", said, StringComparison.Ordinal);
        Assert.Contains("kèm theo: cũ.pdf", said, StringComparison.Ordinal);
        Assert.Contains("Nộp thay.docx (2 byte)", said, StringComparison.Ordinal);
        Assert.Contains(app.Agency.Emails[0].ToString(), page.QuerySelector("[aria-labelledby=ai-nhan]").Text(), StringComparison.Ordinal);
        Assert.Single(await All(app));

        Assert.Equal("Đã nhận báo cáo nộp thay. Hệ thống đang kiểm tra.", (await app.FollowAsync(await app.SubmitAsync(page))).QuerySelector(".message-ok h2").Text());
        await app.SubmitAsync(page);
        var kept = Assert.Single(await All(app), one => string.Equals(one.FileName, "Nộp thay.docx", StringComparison.Ordinal));
        Assert.Equal(["ký.pdf"], kept.Attachments);
        Assert.Equal([3, 3], await app.Client.GetByteArrayAsync($"{address}/lan-nop/{kept.Id}"));
    }

    [Theory]
    [InlineData("1", "khong", "Báo cáo.docx", new[] { "ký.pdf" })]
    [InlineData("0", "kem", "Phụ lục.docx", new[] { "Báo cáo.docx", "ký.pdf" })]
    [InlineData("9", "kem", "Phụ lục.docx", new[] { "Báo cáo.docx", "ký.pdf" })]
    public async Task Post_UploadForWithTwoWordFiles_AsksWhichIsTheReport(string report, string others, string name, string[] beside)
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var address = $"/dieu-phoi/co-quan/{app.Agency.Code}/nop";

        var page = await app.FollowAsync(await app.UploadAsync(address, ("ký.pdf", "%PDF-1.7"u8.ToArray()), ("Phụ lục.docx", [1]), ("Báo cáo.docx", [2, 2])));
        Assert.Equal(["Phụ lục.docx (1 byte)", "Báo cáo.docx (2 byte)"], page.QuerySelectorAll("input[name=bao-cao]").Select(input => input.ParentElement!.TextContent.Trim()));
        Assert.Contains("ký.pdf", page.QuerySelector("main form li.break").Text(), StringComparison.Ordinal);
        await app.SureAsync(address, ("ban-thao", page.QuerySelector("input[name=ban-thao]")!.GetAttribute("value")!), ("bao-cao", report), ("tep-khac", others));

        var kept = Assert.Single(await All(app));
        Assert.Equal(name, kept.FileName);
        Assert.Equal(beside, kept.Attachments);
    }

    [Fact]
    public async Task Post_UploadForOfWhatIsThere_AsksNothing()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await app.UploadAsync(await app.IssueLinkAsync(), ("bc.docx", [1]));

        var response = await app.UploadAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/nop", ("bc.docx", [1]));

        Assert.Contains("đã nhận tệp này", (await PortalApp.ParseAsync(response)).QuerySelector(".message").Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await app.PostAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/nop", ("a", "b"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await app.SureAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/nop")).StatusCode);
    }

    [Fact]
    public async Task Post_Close_SaysWhoIsMissingBeforeAnythingIsClosed()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var page = await app.FollowAsync(await app.PostAsync("/dieu-phoi/dot-bao-cao/dong"));

        Assert.Contains($"Hiện còn {app.Campaign.Agencies.Count} đơn vị chưa có báo cáo đọc được, 0 báo cáo cần sửa.", page.QuerySelector("main form").Text(), StringComparison.Ordinal);
        Assert.Equal("Không có thư nào được gửi.", page.QuerySelector("[aria-labelledby=ai-nhan] p").Text());
        Assert.Equal("Đợt báo cáo đang mở", (await app.PageAsync("/dieu-phoi/dot-bao-cao")).QuerySelector("#dong-mo").Text());
        await app.SubmitAsync(page);
        Assert.Equal("Đợt báo cáo đã đóng", (await app.PageAsync("/dieu-phoi/dot-bao-cao")).QuerySelector("#dong-mo").Text());
    }

    [Theory]
    [InlineData("mien", "Mới thành lập", MailKind.Exempted)]
    [InlineData("gia-han", "", MailKind.Unextended)]
    [InlineData("bo-mien", "", MailKind.Unexempted)]
    public async Task Post_WhatIsMailed_IsShownFirstAndWhatStandsSoIsMailedToNobody(string deed, string reason, MailKind kind)
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var agency = $"/dieu-phoi/co-quan/{app.Agency.Code}";
        await (kind switch
        {
            MailKind.Unextended => app.SureAsync($"{agency}/gia-han", ("den-ngay", "2024-12-20")),
            MailKind.Unexempted => app.SureAsync($"{agency}/mien", ("ly-do", "Mới thành lập")),
            _ => Task.CompletedTask,
        });

        var page = await app.FollowAsync(await app.PostAsync($"{agency}/{deed}", ("ly-do", reason)));
        var shown = page.QuerySelector(".mail-text strong").Text();
        await app.SubmitAsync(page);

        Assert.Contains(reason, page.QuerySelector(".mail-text").Text(), StringComparison.Ordinal);
        var all = await app.Get<MailStore>().ListAsync(app.Campaign.Id, app.Agency.Code);
        var mail = Assert.Single(all, mail => mail.Reason.Kind == kind);
        var sent = await app.PageAsync($"{agency}/thu/{mail.Reason}");
        Assert.Equal(sent.QuerySelector(".mail-text strong").Text(), shown);

        var again = await app.FollowAsync(await app.PostAsync($"{agency}/{deed}", ("ly-do", reason)));
        Assert.Equal("Không có thư nào được gửi.", again.QuerySelector("[aria-labelledby=ai-nhan] p").Text());
        await app.SubmitAsync(again);
        Assert.Equal(all.Count, (await app.Get<MailStore>().ListAsync(app.Campaign.Id, app.Agency.Code)).Count);
    }

    [Fact]
    public async Task Post_ContactsWithRevoke_EndsOldLinksAndKeepsSecondContacts()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var old = await app.IssueLinkAsync();
        var address = $"/dieu-phoi/co-quan/{app.Agency.Code}";
        (string, string)[] fields =
        [
            ("thu", "an@example.vn"), ("ho-ten", "Nguyễn An"), ("chuc-vu", "Chuyên viên"), ("dien-thoai", ""), ("nhan-thu", "moi-thu"),
            ("thu", "pho@example.vn"), ("ho-ten", "Trần Bình"), ("chuc-vu", "Phó Giám đốc"), ("dien-thoai", ""), ("nhan-thu", "chuyen-cap"),
        ];

        var page = await app.FollowAsync(await app.PostAsync($"{address}/lien-he", [.. fields, ("thu-hoi", "co")]));
        Assert.Contains("Trần Bình, Phó Giám đốc, pho@example.vn, chỉ nhận thư đôn đốc chuyển cấp", page.QuerySelector("main form").Text(), StringComparison.Ordinal);
        Assert.Equal(["an@example.vn", app.Agency.Emails[0].ToString(), "an@example.vn"], page.QuerySelectorAll(".mail-out li").Select(item => item.Text()));
        Assert.Equal(HttpStatusCode.OK, (await app.OpenAsync(old)).StatusCode);
        await app.SubmitAsync(page);

        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(old, app.NewClient(keepsCookies: false))).StatusCode);
        var row = await app.Get<AgencyStore>().GetAsync(app.Campaign, app.Agency.Code);
        Assert.Equal([EmailAddress.Parse("an@example.vn")], row.EmailsOf(app.Agency));
        Assert.Equal([EmailAddress.Parse("pho@example.vn")], row.EscalationOf(app.Agency));
        Assert.Contains(await app.Get<MailStore>().ListAsync(app.Campaign.Id, app.Agency.Code), mail => mail.Reason.Kind == MailKind.NewLink);
        Assert.Equal("chuyen-cap", (await app.PageAsync(address)).QuerySelector("#nhan-thu-2 option[selected]")!.GetAttribute("value"));

        // Left out of the form the second contact is none any more; alone it would leave nobody who gets the link.
        Assert.Equal(HttpStatusCode.BadRequest, (await app.PostAsync($"{address}/lien-he", fields[5..])).StatusCode);
        await app.PostAsync($"{address}/lien-he", fields[..5]);
        Assert.Empty((await app.Get<AgencyStore>().GetAsync(app.Campaign, app.Agency.Code)).EscalationOf(app.Agency));
    }

    [Fact]
    public async Task Post_OtherAddresses_AreAskedForAndNamesAreNot()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var address = $"/dieu-phoi/co-quan/{app.Agency.Code}";

        Assert.Equal(address, PortalApp.LeadsTo(await app.PostAsync($"{address}/lien-he", ("thu", app.Agency.Emails[0].ToString()), ("ho-ten", "Nguyễn An"))));
        Assert.Empty(await app.Get<MailStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
        var page = await app.FollowAsync(await app.PostAsync($"{address}/lien-he", ("thu", "moi@example.vn")));

        Assert.Equal(["Đổi địa chỉ nhận thư", "Địa chỉ này không còn"], page.QuerySelectorAll(".mail-text strong").Select(subject => string.Join(' ', subject.Text().Split(' ')[..5])));
        await app.SubmitAsync(page);
        Assert.Equal(2, (await app.Get<MailStore>().ListAsync(app.Campaign.Id, app.Agency.Code)).Count);
    }

    private static Task<IReadOnlyList<SubmissionSummary>> All(PortalApp app) => app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code);
}
