using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>The coordinator's cockpit as it is used: with and without JavaScript, on a phone and on a wide screen, and as axe sees it.</summary>
public sealed class CoordinatorTests(CoordinatorDesk desk) : IClassFixture<CoordinatorDesk>
{
    private static readonly byte[] NoWord = [1, 2, 3];

    [Fact]
    public async Task EveryPageFitsPhoneAndDesktopAndIsAccessible()
    {
        await using var coordinator = await desk.ArriveAsync();
        await RemindAsync(coordinator.Page, "so-tai-chinh");
        foreach (var (name, address) in new (string, string)[]
        {
            ("overview", "/dieu-phoi"),
            ("overview-filtered", "/dieu-phoi?loc=chua-nop&xep=ten"),
            ("overview-empty", "/dieu-phoi?tim=khong-co-dau"),
            ("send-remind", "/dieu-phoi/gui?viec=don-doc&tat-ca=co"),
            ("send-one", "/dieu-phoi/gui?viec=don-doc&co-quan=so-noi-vu"),
            ("send-nobody", "/dieu-phoi/gui?viec=don-doc"),
            ("mail", "/dieu-phoi/thu?co-quan=so-y-te&co-quan=so-noi-vu"),
            ("mail-all", "/dieu-phoi/thu"),
            ("detail", "/dieu-phoi/co-quan/so-noi-vu"),
            ("detail-correct", "/dieu-phoi/co-quan/so-y-te"),
            ("inbox", "/dieu-phoi/hoi-dap"),
            ("settling", "/dieu-phoi/doi-chieu"),
            ("editing", "/dieu-phoi/bien-tap"),
            ("personal", "/dieu-phoi/thong-tin-ca-nhan"),
            ("reports", "/dieu-phoi/tong-hop"),
            ("official", "/dieu-phoi/ban-chinh-thuc"),
            ("audit", "/dieu-phoi/nhat-ky"),
            ("audit-search", "/dieu-phoi/nhat-ky?loai=tai-ve&tu-ngay=2024-11-01"),
            ("campaign", "/dieu-phoi/dot-bao-cao"),
        })
        {
            await coordinator.Page.GotoAsync(address);
            await coordinator.LookAsync(name);
        }

        coordinator.AssertNoComplaint();
    }

    // So that the list has one that was reminded today, unless another test was faster.
    private static async Task RemindAsync(IPage page, string agency)
    {
        await page.GotoAsync($"/dieu-phoi/gui?viec=don-doc&co-quan={agency}");
        var send = page.GetByRole(AriaRole.Button, new() { Name = "Gửi cho 1 cơ quan" });
        if (await send.CountAsync() > 0)
        {
            await send.ClickAsync();
        }
    }

    [Fact]
    public async Task ActionsAreInViewAtEveryWidth()
    {
        await using var coordinator = await desk.ArriveAsync();
        foreach (var width in (int[])[360, 1920])
        {
            await coordinator.Page.SetViewportSizeAsync(width, 800);
            await coordinator.Page.GotoAsync("/dieu-phoi#danh-sach");
            await coordinator.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Chọn Sở Y tế" }).ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(coordinator.Page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" })).ToBeInViewportAsync();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ReminderIsSeenBeforeItIsSentAndReloadSendsNothing(bool javaScript)
    {
        await using var coordinator = await desk.ArriveAsync(javaScript);
        var page = coordinator.Page;
        var agency = javaScript ? "Sở Xây dựng" : "Sở Du lịch";
        await page.GotoAsync("/dieu-phoi");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Chọn " + agency }).CheckAsync();
        await page.GetByLabel("Việc cần làm").SelectOptionAsync("Gửi thư đôn đốc");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Xem trước khi gửi: thư đôn đốc");
        await Assertions.Expect(page.Locator(".mail-text")).ToContainTextAsync("Đôn đốc");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi cho 1 cơ quan" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Đang gửi thư đôn đốc cho 1 cơ quan.");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Chọn " + agency }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await Assertions.Expect(page.Locator(".recipients")).ToContainTextAsync("hôm nay đã nhắc");
        await Assertions.Expect(page.Locator(".recipients input[name='co-quan']")).Not.ToBeCheckedAsync();
        coordinator.AssertNoComplaint();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RefusedFormKeepsWhatWasTypedAndTheActIsAskedForOnce(bool javaScript)
    {
        await using var coordinator = await desk.ArriveAsync(javaScript);
        var page = coordinator.Page;
        var code = javaScript ? "so-tu-phap" : "so-tai-chinh";
        await page.GotoAsync($"/dieu-phoi/co-quan/{code}");
        await page.GetByText("Gia hạn", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Được nộp đến hết ngày").FillAsync("2024-12-01");
        await page.GetByLabel("Lý do gia hạn").FillAsync("Bão lũ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu hạn nộp" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("phải sau hạn chung");
        await Assertions.Expect(page.GetByLabel("Lý do gia hạn")).ToHaveValueAsync("Bão lũ");
        await coordinator.LookAsync("detail-refused");
        await page.GetByLabel("Được nộp đến hết ngày").FillAsync("2024-12-20");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu hạn nộp" }).ClickAsync();

        await Assertions.Expect(page.Locator(".mail-text")).ToContainTextAsync("20/12/2024");
        await coordinator.LookAsync("confirm");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thực hiện" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Đã lưu.");
        await Assertions.Expect(page.Locator(".page-head")).ToContainTextAsync("20/12/2024");

        await page.GetByText("Đường dẫn riêng của đơn vị").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Tạo và xem đường dẫn" }).ClickAsync();
        await Assertions.Expect(page.Locator(".link-once")).ToContainTextAsync("/nop/");
        await coordinator.AssertAccessibleAsync("detail-link");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".link-once")).ToHaveCountAsync(0);
        coordinator.AssertNoComplaint(refusalsExpected: true);
    }

    [Theory]
    [InlineData(true, "so-du-lich")]
    [InlineData(false, "so-giao-duc-dao-tao")]
    public async Task UploadForAnAgencyAndNewContactsAreShownBeforeTheyAreDone(bool javaScript, string code)
    {
        await using var coordinator = await desk.ArriveAsync(javaScript);
        var page = coordinator.Page;
        await page.GotoAsync($"/dieu-phoi/co-quan/{code}");
        await page.GetByText("Nộp thay đơn vị").ClickAsync();
        await page.Locator("#bao-cao").SetInputFilesAsync(new FilePayload { Name = "Báo cáo bản giấy.docx", MimeType = "application/octet-stream", Buffer = NoWord });
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nộp thay đơn vị");
        await Assertions.Expect(page.Locator("main form")).ToContainTextAsync("Báo cáo bản giấy.docx");
        await coordinator.LookAsync("confirm-upload");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thực hiện" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã nhận báo cáo nộp thay");

        await page.GetByText("Người liên hệ, thư điện tử nhận thông báo").ClickAsync();
        await page.Locator("#thu-1").FillAsync("van.thu.moi@example.vn");
        await page.Locator("#thu-2").FillAsync("pho.giam.doc@example.vn");
        await page.Locator("#nhan-thu-2").SelectOptionAsync("Chỉ thư đôn đốc chuyển cấp");
        await page.GetByLabel("Thu hồi các đường dẫn đã gửi").CheckAsync();
        await coordinator.LookAsync("detail-contacts");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu người liên hệ" }).ClickAsync();
        await Assertions.Expect(page.Locator("main form")).ToContainTextAsync("pho.giam.doc@example.vn, chỉ nhận thư đôn đốc chuyển cấp");

        // Who is new, who no longer gets mail, and the new link
        await Assertions.Expect(page.Locator(".mail-out")).ToHaveCountAsync(3);
        await coordinator.LookAsync("confirm-contacts");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thực hiện" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã thu hồi các đường dẫn cũ");
        coordinator.AssertNoComplaint();
    }

    [Fact]
    public async Task OfTwoWordFilesUploadedForAnAgencyTheReportIsAskedFor()
    {
        await using var coordinator = await desk.ArriveAsync(javaScript: false);
        var page = coordinator.Page;
        await page.GotoAsync("/dieu-phoi/co-quan/so-khoa-hoc-cong-nghe");
        await page.GetByText("Nộp thay đơn vị").ClickAsync();
        await page.Locator("#bao-cao").SetInputFilesAsync(new FilePayload { Name = "Phụ lục chữ.docx", MimeType = "application/octet-stream", Buffer = NoWord });
        await page.Locator("#phu-luc").SetInputFilesAsync(new FilePayload { Name = "Báo cáo bản giấy.docx", MimeType = "application/octet-stream", Buffer = [.. NoWord, 4] });
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();

        await using var looker = await desk.ArriveAsync();
        await looker.Page.GotoAsync(page.Url);
        await looker.LookAsync("confirm-which");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Báo cáo bản giấy.docx" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Thực hiện" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã nhận báo cáo nộp thay");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Phụ lục chữ.docx");
        coordinator.AssertNoComplaint();
    }

    [Fact]
    public async Task ClosingIsAskedForAndCanBeLeftUndone()
    {
        await using var coordinator = await desk.ArriveAsync();
        var page = coordinator.Page;
        await page.GotoAsync("/dieu-phoi/dot-bao-cao");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đóng đợt báo cáo" }).ClickAsync();

        await Assertions.Expect(page.Locator("main form")).ToContainTextAsync("đơn vị chưa có báo cáo đọc được");
        await coordinator.LookAsync("confirm-close");
        await page.GetByRole(AriaRole.Link, new() { Name = "Trở về, không thực hiện" }).ClickAsync();
        await Assertions.Expect(page.Locator("#dong-mo")).ToHaveTextAsync("Đợt báo cáo đang mở");
    }

    [Theory]
    [InlineData(true, "hoi-2")]
    [InlineData(false, "hoi-3")]
    public async Task QuestionIsAnsweredByMail(bool javaScript, string question)
    {
        await using var coordinator = await desk.ArriveAsync(javaScript);
        var page = coordinator.Page;
        await page.GotoAsync("/dieu-phoi/hoi-dap");
        await page.Locator($"#tra-loi-{question}").FillAsync("Đề nghị dùng số liệu đến ngày 30/11.");
        await page.Locator($"#hd-{question}").GetByRole(AriaRole.Button, new() { Name = "Trả lời" }).ClickAsync();
        await Assertions.Expect(page.Locator(".mail-text")).ToContainTextAsync("số liệu đến ngày 30/11");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thực hiện" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã trả lời");
        await Assertions.Expect(page.Locator($"details#hd-{question}")).ToHaveCountAsync(1);
        await page.GotoAsync($"/dieu-phoi/co-quan/{CoordinatorDesk.Asking}?dong=hoi-dap");
        await Assertions.Expect(page.Locator(".timeline")).ToContainTextAsync("số liệu đến ngày 30/11");
        coordinator.AssertNoComplaint();
    }
}
