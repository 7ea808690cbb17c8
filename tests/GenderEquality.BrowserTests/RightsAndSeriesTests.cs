using System.Text;
using GenderEquality.Functions.Campaigns;
using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>Rights in a campaign are given, and figures of earlier years are taken from a file, in the browser.</summary>
public sealed class RightsAndSeriesTests(BrowserFixture fixture)
{
    private const string Campaign = "binh-dang-gioi-2024";

    // What another process wrote into the list counts after five seconds.
    private static readonly TimeSpan Forgotten = TimeSpan.FromSeconds(6);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RightsAreGiven_AndFiguresAreTaken(bool javaScript)
    {
        await using var app = await RunningApp.StartAsync(fixture);
        await using var coordinator = await Visitor.ArriveAsync(fixture, app.Address, javaScript);
        var desk = coordinator.Page;

        await desk.GotoAsync("/dieu-phoi/dot-bao-cao");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Xem danh sách và phân quyền" }).ClickAsync();
        await coordinator.LookAsync("rights-nobody");
        await desk.GetByLabel("Tài khoản đăng nhập").FillAsync("lanh-dao@example.vn");
        await desk.GetByLabel("Quyền", new() { Exact = true }).SelectOptionAsync("Approve");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await coordinator.LookAsync("rights");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Bỏ quyền: can-bo@example.vn" }).ClickAsync();
        await Assertions.Expect(desk.Locator("td .field-error")).ToContainTextAsync("không còn ai có quyền “Quản trị”");
        await coordinator.LookAsync("rights-last");

        await desk.GotoAsync("/dieu-phoi/qua-cac-nam");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Nhập số liệu các năm trước" }).ClickAsync();
        await desk.GetByLabel("Tệp số liệu").SetInputFilesAsync(new FilePayload { Name = "so-lieu.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("\uFEFFMã;2021;2022\r\n1.1;44,5;47\r\n9.9;1;\r\n1.2;nhiều;3\r\n") });
        await desk.GetByRole(AriaRole.Button, new() { Name = "Gửi và xem khác biệt" }).ClickAsync();
        await coordinator.LookAsync("series-import");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Lấy 3 số liệu" }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Cell, new() { Name = "44,5 **" })).ToBeVisibleAsync();
        await coordinator.LookAsync("series-imported");
        coordinator.AssertNoComplaint(refusalsExpected: true);
    }

    [Fact]
    public async Task WhoMayOnlyLook_SeesWhatIsNotTheirs_AndWhoMayNothing_WhomToAsk()
    {
        await using var app = await RunningApp.StartAsync(fixture);
        await using var coordinator = await Visitor.ArriveAsync(fixture, app.Address);
        var desk = coordinator.Page;

        await app.NameAsync(Campaign, ("quan-tri@example.vn", CampaignRight.Administer), ("can-bo@example.vn", CampaignRight.View));
        foreach (var (address, name) in new[] { (string.Empty, "overview"), ("/co-quan/so-y-te", "agency"), ("/dot-bao-cao", "campaign"), ("/tong-hop", "reports"), ("/thu", "mail"), ("/quyen", "rights"), ("/dot", "campaigns") })
        {
            await desk.GotoAsync("/dieu-phoi" + address);
            await Assertions.Expect(desk.GetByText("Quyền trong đợt này: Xem.")).ToBeVisibleAsync();
            await Assertions.Expect(desk.Locator("main form[method=post] button:not([type=button]):enabled")).ToHaveCountAsync(0);
            await coordinator.LookAsync("looking-" + name);
        }

        await app.NameAsync(Campaign, ("quan-tri@example.vn", CampaignRight.Administer));
        await Task.Delay(Forgotten, TestContext.Current.CancellationToken);
        await desk.GotoAsync("/dieu-phoi/tong-hop");
        await Assertions.Expect(desk.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Chưa được phân quyền trong đợt báo cáo này");
        await Assertions.Expect(desk.GetByText("quan-tri@example.vn")).ToBeVisibleAsync();
        await coordinator.LookAsync("no-right");
        coordinator.AssertNoComplaint(refusalsExpected: true);
    }
}
