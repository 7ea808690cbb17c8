using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>The service as people use it, with and without JavaScript.</summary>
public sealed class YearInTheBrowserTests(BrowserFixture fixture)
{
    private const string Agency = "Sở Y tế";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CoordinatorInvitesAgencyReportsCoordinatorSeesIt(bool javaScript)
    {
        await using var app = await RunningApp.StartAsync(fixture);
        await using var coordinator = await Visitor.ArriveAsync(fixture, app.Address, javaScript);
        await using var officer = await Visitor.ArriveAsync(fixture, app.Address, javaScript);
        var (desk, page) = (coordinator.Page, officer.Page);

        await desk.GotoAsync("/dieu-phoi");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Gửi thư mời" }).ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "Gửi cho các cơ quan đã đánh dấu" }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("47 cơ quan");
        await app.WaitUntilQuietAsync();

        await page.GotoAsync(await app.LinkFromMailAsync("so-y-te@example.vn"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Agency);
        await officer.LookAsync("agency-new");
        var template = await DownloadAsync(page, "Tải mẫu báo cáo");

        await UploadAsync(page, template);
        await app.WaitUntilQuietAsync();

        // The page comes anew by itself; a reload by hand would now and then meet that.
        await Assertions.Expect(page.Locator(".status .lead")).ToHaveTextAsync("Cần sửa báo cáo");
        await Assertions.Expect(page.Locator(".findings .error").First).ToBeVisibleAsync();
        await officer.LookAsync("agency-correct");

        FilledReport.NothingToReport(template);
        await UploadAsync(page, template);
        await app.WaitUntilQuietAsync();
        await Assertions.Expect(page.Locator(".status .lead")).ToHaveTextAsync("Báo cáo đạt yêu cầu");
        await Assertions.Expect(page.Locator(".cards tbody tr")).ToHaveCountAsync(2);
        await officer.LookAsync("agency-accepted");

        await desk.GotoAsync("/dieu-phoi?loc=da-chap-nhan");
        await Assertions.Expect(desk.Locator(".list tbody tr:not(.group)")).ToHaveCountAsync(1);
        await coordinator.LookAsync("overview-accepted");
        await desk.Locator(".list tbody").GetByRole(AriaRole.Link, new() { Name = Agency }).First.ClickAsync();
        await Assertions.Expect(desk.Locator(".page-head .tag")).ToHaveTextAsync("Đạt yêu cầu");
        await coordinator.LookAsync("detail-accepted");
        var original = await DownloadAsync(desk, Path.GetFileName(template));
        Assert.Equal(await File.ReadAllBytesAsync(template), await File.ReadAllBytesAsync(original));

        await desk.GotoAsync("/dieu-phoi/tong-hop");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Lập bản dự thảo" }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("Đang tổng hợp");
        await app.WaitUntilQuietAsync();
        await desk.GotoAsync("/dieu-phoi/ban-chinh-thuc");
        await coordinator.LookAsync("official");
        foreach (var reason in await desk.Locator("textarea").AllAsync())
        {
            await reason.FillAsync("Lãnh đạo Sở đồng ý.");
        }

        await desk.GetByRole(AriaRole.Button, new() { Name = "Lập bản chính thức" }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("Đang lập bản chính thức");
        await app.WaitUntilQuietAsync();
        await Assertions.Expect(desk.Locator("article .tag").First).ToHaveTextAsync("Chính thức");
        await coordinator.LookAsync("reports-final");
        await desk.Locator("input[name=so]").FillAsync("125/BC-SLĐTBXH");
        await desk.Locator("input[name=ngay]").FillAsync("2024-11-20");
        await desk.Locator("input[name=ban-ky]").SetInputFilesAsync(new FilePayload { Name = "Bản ký.pdf", MimeType = "application/pdf", Buffer = [.. "%PDF-1.4\n%%EOF\n"u8] });
        await desk.Locator("input[name=thong-bao]").CheckAsync();
        await desk.Locator("form:has(input[name=so]) button").ClickAsync();
        await Assertions.Expect(desk.Locator("main form")).ToContainTextAsync("số 125/BC-SLĐTBXH");
        await Assertions.Expect(desk.Locator(".mail-text")).ToContainTextAsync("125/BC-SLĐTBXH");
        await coordinator.LookAsync("confirm-issue");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Thực hiện" }).ClickAsync();
        await Assertions.Expect(desk.Locator("article .tag").First).ToHaveTextAsync("Đã phát hành");
        await coordinator.LookAsync("reports-issued");
        var report = await DownloadAsync(desk, "Báo cáo tổng hợp gửi");
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(report))[..2]);

        coordinator.AssertNoComplaint();
        officer.AssertNoComplaint();
    }

    private static async Task UploadAsync(IPage page, string path)
    {
        await page.Locator("#bao-cao").SetInputFilesAsync(path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();
    }

    private static async Task<string> DownloadAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync());
        var path = Path.Combine(Directory.CreateTempSubdirectory("browser-tests-").FullName, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }
}
