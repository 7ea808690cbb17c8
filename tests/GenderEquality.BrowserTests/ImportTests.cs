using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>A draft from scratch is filled from a plan as Word in the browser, and looked at before it is opened.</summary>
public sealed class ImportTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PlanAsWordFillsADraft(bool javaScript)
    {
        await using var app = await RunningApp.StartAsync(fixture);
        await using var coordinator = await Visitor.ArriveAsync(fixture, app.Address, javaScript);
        var page = coordinator.Page;
        var plan = Plan();

        await page.GotoAsync("/dieu-phoi/dot");
        await page.Locator("#ten").FillAsync("Kết quả thực hiện công tác thử nghiệm");
        await page.Locator("#nam").FillAsync("2023");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tạo bản thảo", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Nhập từ tệp Word" }).ClickAsync();
        await coordinator.LookAsync("import");
        await page.Locator("#tep-ke-hoach").SetInputFilesAsync(plan);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi kế hoạch" }).ClickAsync();
        await Assertions.Expect(page.Locator("fieldset.import").Filter(new() { HasText = "Sở Y tế" }).First).ToBeVisibleAsync();
        await coordinator.LookAsync("import-plan");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Lấy các đề xuất đã chọn" })).ToBeInViewportAsync();
        await page.Locator("[id='han-1--han']").FillAsync("2024-12-11");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lấy các đề xuất đã chọn" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã lấy");

        await page.GetByRole(AriaRole.Link, new() { Name = "Trở lại bản thảo" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Xem trước bản thảo" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Cần sửa 17 nội dung");
        await coordinator.LookAsync("preview-faults");
        await Assertions.Expect(page.Locator("main .draft-faults a")).ToHaveCountAsync(17);

        await page.GotoAsync("/dieu-phoi/dot");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tạo đợt năm sau" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Xem trước bản thảo" }).ClickAsync();
        await page.Locator("#co-quan").SelectOptionAsync("so-y-te");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem", Exact = true }).ClickAsync();
        await page.Locator("details summary", new() { HasText = "01/11/2025" }).ClickAsync();
        await coordinator.LookAsync("preview");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mở trang nộp báo cáo" }).ClickAsync();
        await coordinator.LookAsync("preview-agency");

        await page.GotoAsync("/dieu-phoi/qua-cac-nam");
        await coordinator.LookAsync("series-empty");
        foreach (var (year, value) in ((int, decimal)[])[(2021, 41.5m), (2022, 44m), (2023, 47.2m)])
        {
            await app.PutCampaignAsync($"binh-dang-gioi-{year}", EarlierYear(year, value));
        }

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("svg circle")).ToHaveCountAsync(3);
        await coordinator.LookAsync("series");
        coordinator.AssertNoComplaint();
    }

    /// <summary>The shipped campaign as if of an earlier year, with a figure of the year before it.</summary>
    private static BinaryData EarlierYear(int year, decimal value)
    {
        using var shipped = ShippedCampaigns.Open(CampaignId.Parse("binh-dang-gioi-2024"))!;
        var file = JsonNode.Parse(shipped)!;
        file["id"] = $"binh-dang-gioi-{year}";
        file["year"] = year;
        (file["opensOn"], file["dueBefore"]) = ($"{year}-11-01", $"{year}-12-10");
        (file["actionPeriod"]!["from"], file["actionPeriod"]!["to"]) = ($"{year}-11-15", $"{year}-12-15");
        file["previousFigures"] = new JsonArray(new JsonObject { ["agency"] = null, ["table"] = "PL1", ["row"] = "1.1", ["value"] = value });
        return BinaryData.FromString(file.ToJsonString());
    }

    private static string Plan()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("ke-hoach-").FullName, "ke-hoach.docx");
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var lines = File.ReadLines(Path.Combine(Artifacts.Root, "tests", "GenderEquality.Tests", "Word", "Plans", "binh-dang-gioi-2024.txt"));
        document.AddMainDocumentPart().Document = new Document(new Body(lines.Select(line => new Paragraph(new Run(new Text(line))))));
        return path;
    }
}
