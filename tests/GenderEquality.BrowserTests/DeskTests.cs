using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>An agency's desk as an officer uses it, with and without JavaScript.</summary>
public sealed partial class DeskTests(BrowserFixture fixture, SharedApp shared) : IClassFixture<SharedApp>
{
    private static readonly byte[] NoWord = [1, 2, 3];

    [Theory]
    [InlineData(true, "so-noi-vu")]
    [InlineData(false, "so-tu-phap")]
    public async Task OfficerGoesFromMailToReceiptInFourClicks(bool javaScript, string agency)
    {
        await using var officer = await Visitor.ArriveAsync(fixture, shared.App.Address, javaScript);
        var page = officer.Page;

        // One: the link in the mail; the secret does not stay in the address.
        await page.GotoAsync(await shared.App.IssueLinkAsync(agency));
        Assert.EndsWith($"/nop/binh-dang-gioi-2024.{agency}", page.Url, StringComparison.Ordinal);
        await officer.AssertLightAsync();
        await officer.LookAsync("desk-new");
        var report = await TemplateAsync(page);
        FilledReport.NothingToReport(report);

        // Two: the file. Three: send.
        await page.Locator("#bao-cao").SetInputFilesAsync(report);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();
        await shared.App.WaitUntilQuietAsync();
        await Assertions.Expect(page.Locator(".status .lead")).ToHaveTextAsync("Báo cáo đạt yêu cầu");
        await officer.LookAsync("desk-accepted");

        // Four: the receipt.
        await page.GetByRole(AriaRole.Link, new() { Name = "Xem, in biên nhận" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Biên nhận báo cáo");
        await Assertions.Expect(page.Locator(".receipt")).ToContainTextAsync(Sha256Of(report));
        await officer.LookAsync("desk-receipt");
        var printed = await page.PdfAsync(new PagePdfOptions { Format = "A4", Path = Path.Combine(Artifacts.Screenshots, "desk-receipt.pdf") });
        Assert.Single(PdfPage().Matches(System.Text.Encoding.Latin1.GetString(printed)));

        await page.GetByRole(AriaRole.Link, new() { Name = "Xem trước", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".preview")).ToContainTextAsync("Không phát sinh");
        await officer.LookAsync("desk-preview");
        officer.AssertNoComplaint();
    }

    [Fact]
    public async Task DoubleClickSendsOnce()
    {
        await using var officer = await Visitor.ArriveAsync(fixture, shared.App.Address);
        var page = officer.Page;
        await page.GotoAsync(await shared.App.IssueLinkAsync("so-tai-chinh"));
        await page.Locator("#bao-cao").SetInputFilesAsync(await TemplateAsync(page));
        await page.Locator("#ban-ky").SetInputFilesAsync([Signed("Bản ký 1.pdf"), Signed("Bản ký 2.pdf")]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).DblClickAsync();
        await shared.App.WaitUntilQuietAsync();

        await Assertions.Expect(page.Locator(".status .lead")).ToHaveTextAsync("Cần sửa báo cáo");
        await Assertions.Expect(page.Locator(".cards tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".cards tbody")).ToContainTextAsync("Bản ký 1.pdf");
        await Assertions.Expect(page.Locator(".cards tbody")).ToContainTextAsync("Bản ký 2.pdf");
        await officer.LookAsync("desk-correct");
        officer.AssertNoComplaint();
    }

    [Fact]
    public async Task FilesAreSortedAndLookedAtBeforeTheyAreSent()
    {
        await using var officer = await Visitor.ArriveAsync(fixture, shared.App.Address);
        var page = officer.Page;
        await page.GotoAsync(await shared.App.IssueLinkAsync("so-xay-dung"));

        await DropAsync(page, "Báo cáo.docx", "Phụ lục.xlsx", "Bản ký 1.pdf", "Bản ký 2.pdf", "Ảnh.png");
        await Assertions.Expect(page.Locator(".chosen li")).ToHaveCountAsync(5);
        await Assertions.Expect(page.Locator(".chosen li").First).ToContainTextAsync("Báo cáo.docx");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();

        var summary = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await Assertions.Expect(summary).ToContainTextAsync("“Ảnh.png” không phải là tệp PDF");
        await Assertions.Expect(page).ToHaveTitleAsync(TitleOfError());
        Assert.Equal("ban-ky-hd ban-ky-loi", await page.Locator("#ban-ky").GetAttributeAsync("aria-describedby"));
        await officer.LookAsync("desk-wrong-file");
        await summary.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.Locator("#ban-ky")).ToBeFocusedAsync();
        officer.AssertNoComplaint();
    }

    [Fact]
    public async Task OfTwoWordFilesOneIsAskedForAndNoneIsLost()
    {
        await using var officer = await Visitor.ArriveAsync(fixture, shared.App.Address);
        var page = officer.Page;
        await page.GotoAsync(await shared.App.IssueLinkAsync("so-thong-tin-truyen-thong"));

        await DropAsync(page, "Báo cáo.docx", "Phụ lục chữ.docx", "Bản ký.pdf");
        await Assertions.Expect(page.Locator("[data-rivals]")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-rivals] li")).ToHaveCountAsync(2);
        await officer.LookAsync("desk-two-reports");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("tệp nào là báo cáo");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đây là báo cáo: Báo cáo.docx" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-rivals]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-chosen] li")).ToHaveTextAsync(["Báo cáo.docx (1 KB)Bỏ", "Bản ký.pdf (1 KB)Bỏ"]);
        officer.AssertNoComplaint();
    }

    [Fact]
    public async Task WithoutScriptTwoWordFilesAreKeptAndOneIsAskedFor()
    {
        var link = await shared.App.IssueLinkAsync("so-xay-dung");
        await using var officer = await Visitor.ArriveAsync(fixture, shared.App.Address, javaScript: false);
        var page = officer.Page;
        await page.GotoAsync(link);
        await page.Locator("#bao-cao").SetInputFilesAsync(Small("Báo cáo.docx"));
        await page.Locator("#phu-luc").SetInputFilesAsync(Small("Phụ lục chữ.docx"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Tệp nào là báo cáo?");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Báo cáo.docx" })).ToBeCheckedAsync();
        await using var looker = await Visitor.ArriveAsync(fixture, shared.App.Address);
        await looker.Page.GotoAsync(link);
        await looker.Page.GotoAsync(page.Url);
        await looker.LookAsync("desk-which");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Phụ lục chữ.docx");
        officer.AssertNoComplaint();
    }

    [Theory]
    [InlineData(true, "so-van-hoa-the-thao")]
    [InlineData(false, "so-ngoai-vu")]
    public async Task RefusedUploadIsToldInTitleSummaryAndField(bool javaScript, string agency)
    {
        await using var officer = await Visitor.ArriveAsync(fixture, shared.App.Address, javaScript);
        var page = officer.Page;
        await page.GotoAsync(await shared.App.IssueLinkAsync(agency));

        await page.Locator("#bao-cao").SetInputFilesAsync(new FilePayload { Name = "Báo cáo.doc", MimeType = "application/msword", Buffer = NoWord });
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(javaScript ? "không phải là tệp Word" : "Word kiểu cũ");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Assertions.Expect(page).ToHaveTitleAsync(TitleOfError());
        await Assertions.Expect(page.Locator("#bao-cao-loi")).ToBeVisibleAsync();
        officer.AssertNoComplaint(refusalsExpected: true);
    }

    [Theory]
    [InlineData(true, "so-cong-thuong")]
    [InlineData(false, "so-giao-thong-van-tai")]
    public async Task OfficerAsksChangesContactsAndReportsNothing(bool javaScript, string agency)
    {
        await using var officer = await Visitor.ArriveAsync(fixture, shared.App.Address, javaScript);
        var page = officer.Page;
        await page.GotoAsync(await shared.App.IssueLinkAsync(agency));

        await page.GetByRole(AriaRole.Link, new() { Name = "Hỏi đáp, gia hạn" }).ClickAsync();
        await page.Locator("#cau-hoi").FillAsync("Chỉ tiêu 3 tính thế nào?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".talk")).ToContainTextAsync("Chỉ tiêu 3 tính thế nào?");
        await page.Locator("#den-ngay").FillAsync("2024-12-01");
        await page.Locator("#ly-do").FillAsync("Đang chờ số liệu.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi đề nghị gia hạn" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("hạn hiện tại");
        await Assertions.Expect(page.Locator("#ly-do")).ToHaveValueAsync("Đang chờ số liệu.");
        await officer.LookAsync("desk-question-wrong");
        await page.Locator("#den-ngay").FillAsync("2024-12-20");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi đề nghị gia hạn" }).ClickAsync();
        await Assertions.Expect(page.Locator(".talk > li")).ToHaveCountAsync(2);
        await officer.LookAsync("desk-questions");

        await page.GetByRole(AriaRole.Link, new() { Name = "Liên hệ, nhắc việc" }).ClickAsync();
        await page.Locator("#ten-1").FillAsync("Nguyễn Thị An");
        await page.Locator("#dia-chi-1").FillAsync("an.example.vn");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu người nhận thư" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("an.example.vn");
        await officer.LookAsync("desk-contacts-wrong");
        await page.Locator("#dia-chi-1").FillAsync("an@example.vn");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu người nhận thư" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Đã lưu người nhận thư.");
        await page.GetByLabel("Thu hồi các đường dẫn đã gửi").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu người nhận thư" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("thu hồi các đường dẫn cũ");
        await Assertions.Expect(page.Locator("#ten-2")).ToBeVisibleAsync();
        await page.Locator("#ngay").FillAsync("2024-12-05");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tạm dừng nhắc đến ngày này" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Đơn vị đã báo sẽ nộp ngày 05/12/2024")).ToBeVisibleAsync();
        await officer.LookAsync("desk-contacts");

        await page.GetByRole(AriaRole.Link, new() { Name = "Báo cáo", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Cả đợt không phát sinh nội dung" }).ClickAsync();
        await officer.LookAsync("desk-nothing");
        await page.Locator("#ly-do").FillAsync("Đơn vị mới thành lập.");
        await page.Locator("#xac-nhan").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo không phát sinh" }).ClickAsync();
        await shared.App.WaitUntilQuietAsync();
        await Assertions.Expect(page.Locator(".status .lead")).ToHaveTextAsync("Báo cáo đạt yêu cầu");
        officer.AssertNoComplaint(refusalsExpected: true);
    }

    private static FilePayload Small(string name) => new() { Name = name, MimeType = "application/octet-stream", Buffer = System.Text.Encoding.UTF8.GetBytes(name) };

    private static FilePayload Signed(string name) => new() { Name = name, MimeType = "application/pdf", Buffer = System.Text.Encoding.UTF8.GetBytes($"%PDF-1.4\n% {name}\n%%EOF\n") };

    private static Regex TitleOfError() => new("^Lỗi: ", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Sha256Of(string path) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));

    private static async Task<string> TemplateAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Tải mẫu báo cáo" }).First.ClickAsync());
        var path = Path.Combine(Directory.CreateTempSubdirectory("browser-tests-").FullName, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    private static Task DropAsync(IPage page, params string[] names) => page.EvaluateAsync(
        """
        names => {
          const transfer = new DataTransfer();
          names.forEach(name => transfer.items.add(new File(['x'], name)));
          document.querySelector('[data-drop]').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
        }
        """,
        names);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PdfPage();
}
