using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Campaigns.Authoring;

namespace GenderEquality.Tests.Portal;

/// <summary>A campaign is made on the coordinator's pages, over HTTP.</summary>
public sealed class AuthoringHttpTests(AzuriteFixture azurite)
{
    private static readonly CampaignId Next = CampaignId.Parse("binh-dang-gioi-2025");

    [Fact]
    public async Task Get_List_ShowsCampaignsAndDraftsAndHasOneEntryInTheMenu()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        var page = await app.PageAsync(AuthoringAddress.List);

        Assert.Contains("Kết quả thực hiện công tác bình đẳng giới năm 2024", page.Body.Text(), StringComparison.Ordinal);
        Assert.Contains("Kết quả thực hiện công tác bình đẳng giới năm 2025", page.QuerySelector("#ban-thao")!.ParentElement!.Text(), StringComparison.Ordinal);
        Assert.Equal(AuthoringAddress.List, page.QuerySelector(".menu a[aria-current=page]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Post_NextYear_MakesADraftAndSaysWhatToLookAt()
    {
        await using var app = await StartAsync();

        var page = await app.FollowAsync(await MakeNextAsync(app));

        Assert.Contains("Đã tạo bản thảo.", page.Body.Text(), StringComparison.Ordinal);
        Assert.Contains("Không còn lỗi", page.Body.Text(), StringComparison.Ordinal);
        Assert.Contains("Ngày nghỉ lễ", page.QuerySelector("#xem-lai")!.ParentElement!.Text(), StringComparison.Ordinal);
        Assert.Contains("tạo từ đợt", (await app.Get<AuditStore>().ListAsync(Next, 1))[0].Deed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NextYearTwice_WritesOverNothing()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        var second = await MakeNextAsync(app);

        Assert.Equal(AuthoringAddress.Draft(CampaignId.Parse("binh-dang-gioi-2025-2")), PortalApp.LeadsTo(second));
    }

    [Fact]
    public async Task Post_Part_SavesWithHistoryAndRestores()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        var response = await SaveAsync(app, "chung", ("title", "Tên mới"));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("Tên mới", (await DraftAsync(app)).Draft.Title);
        var history = await app.PageAsync(AuthoringAddress.History(Next));
        await app.PostAsync($"{AuthoringAddress.Draft(Next)}/viec", ("viec", "khoi-phuc"), ("the", Value(history, "the")), ("ban", Value(history, "ban")));
        Assert.Equal("Kết quả thực hiện công tác bình đẳng giới năm 2025", (await DraftAsync(app)).Draft.Title);
        Assert.Equal(2, (await app.Get<DraftStore>().HistoryAsync(Next, 10)).Count);
    }

    [Fact]
    public async Task Post_PartWithFaults_KeepsWhatWasTypedAndSaysItAtTheField()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        var response = await SaveAsync(app, "chung", ("opensOn", "2026-02-30"), ("title", string.Empty));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains("Chưa có nội dung", page.QuerySelector("[id='title-loi']")!.Text(), StringComparison.Ordinal);
        Assert.Equal("2026-02-30", page.QuerySelector("[id='opensOn']")!.GetAttribute("value"));
        Assert.Equal("#title", page.QuerySelector(".message-fields a")!.GetAttribute("href"));
        Assert.StartsWith("Tên đợt báo cáo: Chưa có nội dung", page.QuerySelector(".message-fields a")!.Text(), StringComparison.Ordinal);
        Assert.Equal("Kết quả thực hiện công tác bình đẳng giới năm 2025", (await DraftAsync(app)).Draft.Title);

        var anyway = await SaveAsync(app, "chung", ("opensOn", "2026-02-30"), ("title", string.Empty), ("viec", "luu-ca-loi"));
        Assert.Contains("còn 2 lỗi", (await app.FollowAsync(anyway)).Body.Text(), StringComparison.Ordinal);
        Assert.Contains(AuthoringAddress.Field(Next, JsonPlace.OfKey("title")), (await app.PageAsync(AuthoringAddress.Draft(Next))).QuerySelectorAll(".draft-faults a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Post_PartAfterSomebodyElse_SaysWhoAndKeepsWhatWasTyped()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);
        var old = Value(await app.PageAsync(AuthoringAddress.Page(Next, JsonPlace.Root)), "the");
        await SaveAsync(app, "chung", ("title", "Của người khác"));

        var response = await app.PostAsync(AuthoringAddress.Page(Next, JsonPlace.Root), ("the", old), ("muc", string.Empty), ("viec", "luu"), ("placeName", "Nơi mới"));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains("can-bo@example.vn", page.QuerySelector(".message-error")!.Text(), StringComparison.Ordinal);
        Assert.Equal("Nơi mới", page.QuerySelector("#placeName")!.GetAttribute("value"));
        Assert.Equal("Của người khác", page.QuerySelector("[id='title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_AddMoveRemove_ChangesTheList()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        var added = await SaveAsync(app, "groups", ("viec", "them:groups"));

        Assert.Equal(AuthoringAddress.Page(Next, JsonPlace.OfKey("groups.5")), PortalApp.LeadsTo(added));
        await SaveAsync(app, "groups.5", ("groups.5.key", "xa-phuong"), ("groups.5.name", "Ủy ban nhân dân các xã, phường"));
        await SaveAsync(app, "groups", ("viec", "len:groups.5"));
        Assert.Equal("xa-phuong", (string?)(await DraftAsync(app)).Draft.Document["groups"]![4]!["key"]);
        await SaveAsync(app, "groups", ("viec", "xoa:groups.4"));
        Assert.Equal(5, (await DraftAsync(app)).Draft.Document["groups"]!.AsArray().Count);
    }

    /// <summary>Codes, short names and numbers of headings are nobody's to invent, and a group is chosen by its name.</summary>
    [Fact]
    public async Task Post_NewAgencyWithANameOnly_GetsWhatItMustHave()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);
        var blank = await app.FollowAsync(await SaveAsync(app, "agencies", ("viec", "them:agencies")));
        Assert.Contains(blank.QuerySelectorAll("select[id='agencies.47.group'] option"), option => option.Text().Contains("Ủy ban nhân dân các quận, huyện", StringComparison.Ordinal));
        Assert.All(blank.QuerySelectorAll(".field-error"), error => Assert.StartsWith("Chưa", error.LastChild!.Text().Trim(), StringComparison.Ordinal));

        await SaveAsync(app, "agencies.47", ("agencies.47.name", "Ủy ban nhân dân phường An Biên"), ("agencies.47.group", "quan-huyen"), ("agencies.47.emails", "an-bien@example.vn"), ("agencies.47.code", string.Empty), ("agencies.47.planHeading", string.Empty));

        var agency = (await DraftAsync(app)).Draft.Document["agencies"]![47]!;
        Assert.Equal(("uy-ban-nhan-dan-phuong-an-bien", 17, 3), ((string?)agency["code"], (int?)agency["planHeading"], agency["tasks"]!.AsArray().Count));
        Assert.Empty(DraftCheck.Of((await DraftAsync(app)).Draft).Faults);
    }

    /// <summary>A campaign is tried out before it is opened: afterwards its reminders are on their way.</summary>
    [Fact]
    public async Task Post_RehearseADraft_OpensARehearsalAndLeavesTheDraft()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        var list = await app.FollowAsync(await app.PostAsync($"{AuthoringAddress.Draft(Next)}/viec", ("viec", "dien-tap"), ("the", (await DraftAsync(app)).Tag)));

        Assert.Contains("Đã mở đợt diễn tập", list.Body.Text(), StringComparison.Ordinal);
        var overview = await app.PageAsync(CampaignAddresses.Of(CoordinatorAddress.Overview, Rehearsal.IdOf(Next)));
        Assert.Contains("Mọi thư chỉ gửi đến can-bo@example.vn.", overview.QuerySelector(".rehearsal")!.Text(), StringComparison.Ordinal);
        Assert.Null(await app.Get<CampaignStore>().FindAsync(Next));
        Assert.Equal(Next, (await DraftAsync(app)).Draft.Id);
    }

    [Fact]
    public async Task Get_DraftFromScratch_SaysWhatOnlyStandsThere()
    {
        await using var app = await StartAsync();
        await app.PostAsync(AuthoringAddress.List, ("viec", "moi"), ("ten", "Trẻ em năm 2026"), ("nam", "2026"));
        var id = CampaignId.Parse("tre-em-nam-2026");

        foreach (var address in (string[])[AuthoringAddress.Draft(id), AuthoringAddress.Open(id)])
        {
            var page = await app.PageAsync(address);
            Assert.Contains("Địa danh: Còn ghi tạm “Tên tỉnh, thành phố”", page.QuerySelector("#xem-lai")!.ParentElement!.Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_EveryPageOfADraft_Answers()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        foreach (var key in DraftPages.Parts.Select(part => part.Key).Concat(["agencies.3", "tables.0", "tables.0.columns.1", "statements.measures", "statements.measures.20", "statements.sentences.3", "indicators.4", "outline.2"]))
        {
            var page = await app.PageAsync($"{AuthoringAddress.Draft(Next)}/sua/{key}");
            Assert.True(page.QuerySelector("form.draft-form") is not null, key);
            Assert.Empty(page.QuerySelectorAll(".field-error"));
        }

        foreach (var key in (string[])["title", "agencies.999", "khong-co", "agencies.3.emails"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync($"{AuthoringAddress.Draft(Next)}/sua/{key}")).StatusCode);
        }
    }

    [Fact]
    public async Task Post_FileWithFaults_IsADraftWhoseFaultsAreShownWithTheirPlaces()
    {
        await using var app = await StartAsync();
        var file = Drafts.ShippedFile();
        file["agencies"]![3]!["group"] = "khong-co";

        var response = await UploadAsync(app, DraftFile.Write(file));

        var page = await app.FollowAsync(response);
        Assert.Contains("Cơ quan, đơn vị báo cáo › Sở Giáo dục và Đào tạo › Nhóm: Không có nhóm mã “khong-co”", page.QuerySelector(".draft-faults")!.Text(), StringComparison.Ordinal);
        var download = await app.Client.GetByteArrayAsync(AuthoringAddress.File(CampaignId.Parse("binh-dang-gioi-2024-2"), draft: true));
        Assert.Equal("khong-co", (string?)DraftFile.Read(download).Document!["agencies"]![3]!["group"]);
    }

    [Theory]
    [InlineData("{\"a\":1,\n\"b\" 2}", "dòng 2")]
    [InlineData("[1]", "không phải là tệp của một đợt báo cáo")]
    [InlineData("", "Đề nghị chọn tệp JSON.")]
    public async Task Post_WhatIsNoCampaign_IsRefusedWithAWord(string content, string said)
    {
        await using var app = await StartAsync();

        var response = await UploadAsync(app, Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, (await PortalApp.ParseAsync(response)).QuerySelector("[id='tep-loi']")!.Text(), StringComparison.Ordinal);
        Assert.Empty(await app.Get<DraftStore>().ListAsync());
    }

    [Fact]
    public async Task Post_New_MakesACampaignFromScratch()
    {
        await using var app = await StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await app.PostAsync(AuthoringAddress.List, ("viec", "moi"), ("ten", "Trẻ em năm 2026"), ("nam", "26"))).StatusCode);
        var made = await app.PostAsync(AuthoringAddress.List, ("viec", "moi"), ("ten", "Trẻ em năm 2026"), ("nam", "2026"));

        Assert.Equal(AuthoringAddress.Draft(CampaignId.Parse("tre-em-nam-2026")), PortalApp.LeadsTo(made));
    }

    [Fact]
    public async Task Post_Open_MakesTheCampaignAndItCanBeWorkedOn()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        var before = await app.PageAsync(AuthoringAddress.Open(Next));
        Assert.Contains("lần gần nhất vào ngày 26/11/2025", before.Body.Text(), StringComparison.Ordinal);
        var response = await app.SubmitAsync(before);

        Assert.Contains("Đợt báo cáo đã mở.", (await app.FollowAsync(response)).Body.Text(), StringComparison.Ordinal);
        Assert.Equal(2025, (await app.Get<CampaignStore>().FindAsync(Next))!.Year);
        Assert.Empty(await app.Get<DraftStore>().ListAsync());
        Assert.Equal("Mở đợt báo cáo từ bản thảo", (await app.Get<AuditStore>().ListAsync(Next, 1))[0].Deed);
        var overview = await app.PageAsync($"/dieu-phoi?dot={Next}");
        Assert.Contains("năm 2025", overview.QuerySelector(".banner .service")!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OpenWithFaults_IsRefused()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);
        await SaveAsync(app, "chung", ("title", string.Empty), ("viec", "luu-ca-loi"));

        var response = await app.PostAsync(AuthoringAddress.Open(Next), ("the", (await DraftAsync(app)).Tag));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Null(await app.Get<CampaignStore>().FindAsync(Next));
    }

    [Fact]
    public async Task Post_ChangeOfAnOpenCampaign_HoldsAtOnceAndAsksWhereAnswersAreLost()
    {
        await using var app = await StartAsync();
        var id = app.Campaign.Id;
        await app.PostAsync(AuthoringAddress.List, ("viec", "sua"), ("ma", id.ToString()));
        await SaveAsync(app, "agencies.5", id, ("agencies.5.emails", "dia-chi-moi@example.vn"));
        await app.SubmitAsync(await app.PageAsync(AuthoringAddress.Open(id)));

        Assert.Equal("dia-chi-moi@example.vn", (await app.Get<CampaignStore>().FindAsync(id))!.Agencies[5].Emails[0].ToString());
        Assert.Contains((await app.Get<AuditStore>().ListAsync(id, 5)), entry => entry.Deed.StartsWith("Đổi địa chỉ thư", StringComparison.Ordinal));

        await app.PostAsync(AuthoringAddress.List, ("viec", "sua"), ("ma", id.ToString()));
        var code = app.Campaign.Agencies[^1];
        await SaveAsync(app, "agencies", id, ("viec", $"xoa:agencies.{app.Campaign.Agencies.Count - 1}"));
        var page = await app.PageAsync(AuthoringAddress.Open(id));
        Assert.Contains($"Bỏ cơ quan {code.Name}", page.Body.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await app.SubmitAsync(page)).StatusCode);
        Assert.NotNull((await app.Get<CampaignStore>().FindAsync(id))!.FindAgency(code.Code));
        await app.PostAsync(AuthoringAddress.Open(id), ("the", Value(page, "the")), ("dong-y", "1"));
        Assert.Null((await app.Get<CampaignStore>().FindAsync(id))!.FindAgency(code.Code));
    }

    [Fact]
    public async Task Post_ChangeOfACampaignThatWasChangedElsewhere_WritesOverNothing()
    {
        await using var app = await StartAsync();
        var (id, campaigns) = (app.Campaign.Id, app.Get<CampaignStore>());
        await app.PostAsync(AuthoringAddress.List, ("viec", "sua"), ("ma", id.ToString()));
        var file = (await campaigns.FileAsync(id))!;
        var other = DraftFile.Read(file.Content.ToMemory().Span).Document!;
        other["placeName"] = "Nơi khác";
        Assert.True(await campaigns.TrySaveAsync(id, BinaryData.FromBytes(DraftFile.Write(other)), file.Tag));

        var page = await app.PageAsync(AuthoringAddress.Open(id));
        var response = await app.PostAsync(AuthoringAddress.Open(id), ("the", Value(page, "the")));

        Assert.Contains("đã được sửa ở nơi khác", page.Body.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("Nơi khác", (await campaigns.FindAsync(id))!.PlaceName);
        Assert.False(await campaigns.TrySaveAsync(id, file.Content, file.Tag));
        Assert.NotNull(await app.Get<DraftStore>().FindAsync(id));
    }

    [Fact]
    public async Task Post_Agencies_AreShownBeforeTheyAreTaken()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);
        var list = (await DraftAsync(app)).Draft.With(
            document =>
            {
                document["agencies"]![5]!["name"] = "Sở Y tế và Dân số";
                document["agencies"]!.AsArray().RemoveAt(document["agencies"]!.AsArray().Count - 1);
            },
            "a",
            Drafts.Noon);
        using var file = new MemoryStream();
        await GenderEquality.Functions.Excel.Agencies.AgencySheet.WriteAsync(file, list.Document);

        var shown = await app.FollowAsync(await UploadAsync(app, file.ToArray(), AuthoringAddress.Agencies(Next), AgencyImport.FileField, "co-quan.xlsx"));

        var old = app.Campaign.Agencies[5];
        Assert.Contains($"{old.Name} → Sở Y tế và Dân số", shown.Body.Text(), StringComparison.Ordinal);
        Assert.Contains("Không còn trong danh sách (1)", shown.Body.Text(), StringComparison.Ordinal);
        Assert.Equal(old.Name, (string?)(await DraftAsync(app)).Draft.Document["agencies"]![5]!["name"]);
        var taken = await app.SubmitAsync(shown, "form[action*='/lay']");
        Assert.Contains("Đã lấy danh sách", (await app.FollowAsync(taken)).Body.Text(), StringComparison.Ordinal);
        var agencies = (await DraftAsync(app)).Draft.Document["agencies"]!.AsArray();
        Assert.Equal((app.Campaign.Agencies.Count - 1, old.Code.ToString()), (agencies.Count, (string?)agencies[5]!["code"]));
        Assert.Equal("Sở Y tế và Dân số", (string?)agencies[5]!["name"]);
        Assert.Equal(HttpStatusCode.Conflict, (await app.SubmitAsync(shown, "form[action*='/lay']")).StatusCode);
    }

    [Fact]
    public async Task Get_AgencyWorkbook_HasTheAgenciesOfTheDraft()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        var answer = await app.Client.GetAsync(AuthoringAddress.AgencyWorkbook(Next));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("co-quan-binh-dang-gioi-2025.xlsx", answer.Content.Headers.ContentDisposition!.FileName);
        await using var file = await answer.Content.ReadAsStreamAsync();
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        Assert.Equal(app.Campaign.Agencies.Count, GenderEquality.Functions.Excel.Agencies.AgencySheetReader.Read(copy, "a.xlsx").Agencies.Count);
    }

    [Fact]
    public async Task Post_AgenciesThatAreNoWorkbook_AreRefusedWithAWord()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        var response = await UploadAsync(app, "x"u8.ToArray(), AuthoringAddress.Agencies(Next), AgencyImport.FileField, "a.xlsx");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Excel", (await PortalApp.ParseAsync(response)).QuerySelector(".field-error")!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OtherCampaign_PutsItIntoEveryFormAndEveryWayOn()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);
        await app.SubmitAsync(await app.PageAsync(AuthoringAddress.Open(Next)));

        var page = await app.PageAsync($"/dieu-phoi/hoi-dap?dot={Next}");
        Assert.All(page.QuerySelectorAll(".menu a, main a[href^='/dieu-phoi']:not(.campaign-switch a)"), link => Assert.Contains($"dot={Next}", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(2, page.QuerySelectorAll(".campaign-switch a").Length);

        var agency = await app.PageAsync($"/dieu-phoi/co-quan/so-y-te?dot={Next}");
        Assert.All(agency.QuerySelectorAll("form[method=post]"), form => Assert.EndsWith($"dot={Next}", form.GetAttribute("action"), StringComparison.Ordinal));
        var usual = await app.PageAsync("/dieu-phoi/co-quan/so-y-te");
        Assert.All(usual.QuerySelectorAll("form[method=post]"), form => Assert.EndsWith($"dot={app.Campaign.Id}", form.GetAttribute("action"), StringComparison.Ordinal));

        var done = await app.PostAsync($"/dieu-phoi/co-quan/so-y-te/lien-ket?dot={Next}", ("viec", "tao"));
        Assert.Contains($"dot={Next}", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.NotEmpty(await app.Get<AuditStore>().ListAsync(Next, 3));
    }

    [Fact]
    public async Task Post_ForACampaignThatIsNotThere_DoesNothing()
    {
        await using var app = await StartAsync();

        var response = await app.PostAsync("/dieu-phoi/dot-bao-cao/dong?dot=khong-co");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Chưa thực hiện gì", (await PortalApp.ParseAsync(response)).Body.Text(), StringComparison.Ordinal);
        Assert.Empty(await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 5));
    }

    [Fact]
    public async Task Post_RemoveWhatIsUsed_SaysWhereAndRemovesItTogether()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);
        var document = (await DraftAsync(app)).Draft.Document;
        var table = document["tables"]!.AsArray().Index().Single(item => (string?)item.Item!["key"] is "PL4").Index;
        var column = document["tables"]![table]!["columns"]!.AsArray().Index().Single(item => (string?)item.Item!["key"] is "women").Index;
        var (page, place) = ($"tables.{table}", $"tables.{table}.columns.{column}");

        var asked = await SaveAsync(app, page, ($"{page}.title", "Tên vừa gõ"), ("viec", $"xoa:{place}"));

        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        var shown = await PortalApp.ParseAsync(asked);
        var choice = shown.QuerySelector("[aria-labelledby=nhac-den]")!;
        Assert.Contains("“Trong đó: nữ” không lớn hơn “Tổng số”", choice.Text(), StringComparison.Ordinal);
        Assert.Contains(choice.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("/sua/statements.measures.", StringComparison.Ordinal));
        Assert.Equal("Tên vừa gõ", (shown.QuerySelector($"[id='{page}.title']") as IHtmlInputElement)?.Value ?? shown.QuerySelector($"[id='{page}.title']")!.Text());
        Assert.Equal(4, (await DraftAsync(app)).Draft.Document["tables"]![table]!["columns"]!.AsArray().Count);

        var done = await SaveAsync(app, page, ("viec", choice.QuerySelector("button.danger")!.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        var draft = (await DraftAsync(app)).Draft;
        Assert.Empty(DraftCheck.Of(draft).Faults);
        Assert.Equal(["leaders", "change", "note"], draft.Document["tables"]![table]!["columns"]!.AsArray().Select(item => (string?)item!["key"]));
    }

    [Fact]
    public async Task Post_RemoveAlone_NamesWhatIsLeftAndOffersToTakeItAway()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);
        var indicators = (await DraftAsync(app)).Draft.Document["indicators"]!.AsArray();
        var index = indicators.Index().Single(item => (string?)item.Item!["key"] is "3.1").Index;

        await SaveAsync(app, "indicators", ("viec", $"{DraftDeed.Alone}:indicators.{index}"));

        var page = await app.PageAsync(AuthoringAddress.Draft(Next));
        Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=loi] .draft-faults a"));
        Assert.All(page.QuerySelectorAll("[aria-labelledby=loi] .draft-faults a"), link => Assert.DoesNotContain("Mục ", link.Text(), StringComparison.Ordinal));
        await app.PostAsync($"{AuthoringAddress.Draft(Next)}/viec", ("viec", "bo-lien-quan"), ("the", Value(page, "the")));
        Assert.Empty(DraftCheck.Of((await DraftAsync(app)).Draft).Faults);
    }

    [Fact]
    public async Task Get_PagesOfADraft_SayWhichDraftIsEdited()
    {
        await using var app = await StartAsync();
        await MakeNextAsync(app);

        foreach (var address in new[] { AuthoringAddress.Draft(Next), AuthoringAddress.Page(Next, JsonPlace.OfKey("agencies")), AuthoringAddress.History(Next), AuthoringAddress.Open(Next), AuthoringAddress.Agencies(Next) })
        {
            Assert.Equal("Đang soạn bản thảo của đợt: Kết quả thực hiện công tác bình đẳng giới năm 2025", (await app.PageAsync(address)).QuerySelector(".campaign-draft")?.Text().Trim());
        }

        Assert.Null((await app.PageAsync(AuthoringAddress.List)).QuerySelector(".campaign-draft"));
    }

    [Fact]
    public async Task Post_Archive_TakesOnlyClosedCampaignsOutOfTheWay()
    {
        await using var app = await StartAsync();
        var id = app.Campaign.Id.ToString();

        Assert.Contains("Chưa lưu trữ được", (await app.FollowAsync(await app.PostAsync(AuthoringAddress.List, ("viec", "luu-tru"), ("ma", id)))).Body.Text(), StringComparison.Ordinal);
        await app.PostAsync(CoordinatorAddress.CloseCampaign, ("xac-nhan", "co"));
        var page = await app.FollowAsync(await app.PostAsync(AuthoringAddress.List, ("viec", "luu-tru"), ("ma", id)));

        Assert.Contains("Đợt đã lưu trữ (1)", page.Body.Text(), StringComparison.Ordinal);
        Assert.Contains("Đã đưa đợt báo cáo vào lưu trữ. Đợt nằm ở mục “Đợt đã lưu trữ”", page.Body.Text(), StringComparison.Ordinal);
        var back = await app.FollowAsync(await app.PostAsync(AuthoringAddress.List, ("viec", "lay-lai"), ("ma", id)));
        Assert.Contains("Đã lấy đợt báo cáo khỏi lưu trữ", back.Body.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Đợt đã lưu trữ", (await app.PageAsync(AuthoringAddress.List)).Body.Text(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> MakeNextAsync(PortalApp app) => app.PostAsync(AuthoringAddress.List, ("viec", "nam-sau"), ("ma", app.Campaign.Id.ToString()));

    private static Task<HttpResponseMessage> SaveAsync(PortalApp app, string page, params (string Name, string Value)[] fields) => SaveAsync(app, page, Next, fields);

    private static async Task<HttpResponseMessage> SaveAsync(PortalApp app, string page, CampaignId id, params (string Name, string Value)[] fields)
    {
        var address = $"{AuthoringAddress.Draft(id)}/sua/{page}";
        var shown = await app.PageAsync(address);
        (string, string)[] own = [("the", Value(shown, "the")), ("muc", Value(shown, "muc")), .. fields.Any(field => field.Name is "viec") ? [] : new[] { ("viec", "luu") }];
        return await app.PostAsync(address, [.. own, .. fields]);
    }

    private static string Value(IHtmlDocument page, string field) => page.QuerySelector($"main input[name={field}]")!.GetAttribute("value") ?? string.Empty;

    private static async Task<StoredDraft> DraftAsync(PortalApp app) => (await app.Get<DraftStore>().FindAsync(Next))!;

    private static async Task<HttpResponseMessage> UploadAsync(PortalApp app, byte[] file, string address = AuthoringAddress.Upload, string field = "tep", string name = "dot.json")
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var form = new MultipartFormDataContent { { content, field, name } };
        return await app.Client.PostAsync(address, form);
    }

    private Task<PortalApp> StartAsync() => PortalApp.StartAsync(azurite);
}
