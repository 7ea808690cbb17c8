using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Excel.Agencies;
using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>Next year's campaign is made in the browser from this year's and from an Excel list, opened, and an agency reports in it.</summary>
public sealed class AuthoringTests(BrowserFixture fixture)
{
    private const string Next = "/dieu-phoi/dot/binh-dang-gioi-2025";
    private const string NewName = "Sở Y tế và Dân số";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NextYearIsMadeOpenedAndReportedIn(bool javaScript)
    {
        await using var app = await RunningApp.StartAsync(fixture);
        await using var coordinator = await Visitor.ArriveAsync(fixture, app.Address, javaScript);
        await using var officer = await Visitor.ArriveAsync(fixture, app.Address, javaScript);
        var (desk, page) = (coordinator.Page, officer.Page);

        await desk.GotoAsync("/dieu-phoi");
        await desk.Locator(".menu .broad").GetByRole(AriaRole.Link, new() { Name = "Các đợt báo cáo" }).ClickAsync();
        await coordinator.LookAsync("campaigns");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Tạo đợt năm sau" }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kết quả thực hiện công tác bình đẳng giới năm 2025");
        await coordinator.LookAsync("draft");

        await EditDatesAsync(coordinator);
        await LookAtPartsAsync(coordinator);
        await TakeAgenciesAsync(coordinator, "co-quan-" + javaScript);

        await desk.GotoAsync(Next);
        await desk.GetByRole(AriaRole.Link, new() { Name = "Mở đợt báo cáo" }).ClickAsync();
        await coordinator.LookAsync("draft-open");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Mở đợt báo cáo" }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("Đợt báo cáo đã mở");

        // The campaign of the settings stays the one of addresses that name none.
        await desk.GetByText("Đang làm việc với đợt").ClickAsync();
        await coordinator.LookAsync("campaign-switch");
        await desk.Locator(".campaign-switch").GetByRole(AriaRole.Link, new() { Name = "năm 2025" }).ClickAsync();
        await Assertions.Expect(desk.Locator(".banner .service")).ToContainTextAsync("năm 2025");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Gửi thư mời" }).ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "Gửi cho các cơ quan đã đánh dấu" }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("cơ quan");
        await Assertions.Expect(desk.Locator(".banner .service")).ToContainTextAsync("năm 2025");
        await app.WaitUntilQuietAsync();

        await page.GotoAsync(await app.LinkFromMailAsync("so-y-te-moi@example.vn"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(NewName);
        var template = await officer.DownloadAsync("Tải mẫu báo cáo");
        FilledReport.NothingToReport(template);
        await page.Locator("#bao-cao").SetInputFilesAsync(template);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();
        await app.WaitUntilQuietAsync();
        await Assertions.Expect(page.Locator(".status .lead")).ToHaveTextAsync("Báo cáo đạt yêu cầu");

        await desk.GotoAsync("/dieu-phoi?dot=binh-dang-gioi-2025&loc=da-chap-nhan");
        await Assertions.Expect(desk.Locator(".list tbody tr:not(.group)")).ToHaveCountAsync(1);
        await desk.GotoAsync("/dieu-phoi?loc=da-chap-nhan");
        await Assertions.Expect(desk.Locator(".list tbody tr:not(.group)")).ToHaveCountAsync(0);
        coordinator.AssertNoComplaint(refusalsExpected: true);
        officer.AssertNoComplaint();
    }

    // Collecting opens before the clock of the test; a form with a fault is refused first.
    private static async Task EditDatesAsync(Visitor coordinator)
    {
        var desk = coordinator.Page;
        await desk.GetByRole(AriaRole.Link, new() { Name = "Thông tin chung, thời gian" }).ClickAsync();
        await desk.GetByLabel("Ngày bắt đầu nhận báo cáo").FillAsync("2025-12-20");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).Last.ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Alert)).ToContainTextAsync("phải trước hạn nộp");
        await coordinator.LookAsync("draft-refused");
        await desk.GetByLabel("Ngày bắt đầu nhận báo cáo").FillAsync("2024-11-15");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).Last.ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToHaveTextAsync("Đã lưu.");
    }

    private static async Task LookAtPartsAsync(Visitor coordinator)
    {
        foreach (var part in (string[])["calendar", "reminders", "mailTexts", "legalBases", "agencies", "agencies.5", "tables.0", "tables.0.columns.0", "statements", "indicators.1", "signedReport"])
        {
            await coordinator.Page.GotoAsync($"{Next}/sua/{part}");
            await coordinator.LookAsync("draft-" + part);
        }

        await coordinator.Page.GotoAsync($"{Next}/lich-su");
        await coordinator.LookAsync("draft-history");
    }

    private static async Task TakeAgenciesAsync(Visitor coordinator, string name)
    {
        var desk = coordinator.Page;
        await desk.GotoAsync($"{Next}/co-quan");
        var template = await coordinator.DownloadAsync("Tải tệp mẫu");
        await using (var sheet = File.OpenRead(template))
        {
            Assert.Equal(47, AgencySheetReader.Read(sheet, name).Agencies.Count);
        }

        var file = await desk.APIRequest.GetAsync(new Uri(new Uri(desk.Url), $"{Next}/tep.json?ban=thao").AbsoluteUri);
        var document = DraftFile.Read(await file.BodyAsync()).Document!;
        var agency = document["agencies"]!.AsArray().Single(agency => (string?)agency!["code"] is "so-y-te")!;
        agency["name"] = NewName;
        agency["emails"] = new System.Text.Json.Nodes.JsonArray("so-y-te-moi@example.vn");
        var path = Path.Combine(Path.GetDirectoryName(template)!, name + ".xlsx");
        await using (var sheet = File.Create(path))
        {
            await AgencySheet.WriteAsync(sheet, document);
        }

        await desk.Locator("#danh-sach").SetInputFilesAsync(path);
        await desk.GetByRole(AriaRole.Button, new() { Name = "Gửi và so sánh" }).ClickAsync();
        await Assertions.Expect(desk.Locator("form[action*='/lay']")).ToContainTextAsync("Sở Y tế → " + NewName);
        await coordinator.LookAsync("draft-agencies");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Lấy danh sách này" }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("47 cơ quan");
    }
}
