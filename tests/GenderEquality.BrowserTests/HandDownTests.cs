using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>A coordinator downloads what is handed down; another makes a campaign of it.</summary>
public sealed class HandDownTests(BrowserFixture fixture)
{
    private const string Health = "Sở Y tế";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CampaignIsHandedDownAndItsGapsAreNamed(bool javaScript)
    {
        await using var app = await RunningApp.StartAsync(fixture);
        await using var above = await Visitor.ArriveAsync(fixture, app.Address, javaScript);
        await using var below = await Visitor.ArriveAsync(fixture, app.Address, javaScript);
        var desk = below.Page;
        await above.Page.GotoAsync("/dieu-phoi/dot-bao-cao");
        await above.LookAsync("campaign-hand-down");
        var file = await above.DownloadAsync("Tải tệp trao cho cấp dưới");
        Assert.DoesNotContain("so-y-te@", await File.ReadAllTextAsync(file), StringComparison.Ordinal);

        await desk.GotoAsync("/dieu-phoi/dot");
        await desk.GetByLabel("Tệp do cấp trên trao").SetInputFilesAsync(file);
        await desk.GetByRole(AriaRole.Button, new() { Name = "Tạo bản thảo từ tệp" }).ClickAsync();
        await below.LookAsync("hand-down-choose");
        await desk.GetByLabel("Cơ quan mình trong đợt của cấp trên").SelectOptionAsync(new SelectOptionValue { Label = Health });
        await desk.Locator("form[action*='/cap-tren']").GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã tạo bản thảo từ đợt của cấp trên");
        await Assertions.Expect(desk.Locator("#loi ~ ul")).ToContainTextAsync("Chưa có “Nộp trước ngày”. Đề nghị điền.");
        await below.LookAsync("hand-down-draft");
        foreach (var gap in (string[])["Cơ quan, đơn vị báo cáo", "Địa chỉ thư", "Câu mở đầu"])
        {
            await desk.GotoAsync("/dieu-phoi/dot/binh-dang-gioi-2024-so-y-te");
            await desk.Locator(".draft-faults a", new() { HasText = $"Chưa có “{gap}”" }).ClickAsync();
            await Assertions.Expect(desk.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await below.LookAsync("hand-down-" + gap.Length);
        }

        above.AssertNoComplaint();
        below.AssertNoComplaint();
    }
}
