using System.Text;
using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>Rights in a campaign are given, and figures of earlier years are taken from a file, in the browser.</summary>
public sealed class RightsAndSeriesTests(BrowserFixture fixture)
{
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
        await Assertions.Expect(desk.Locator(".field-error")).ToContainTextAsync("không còn ai có quyền “Quản trị”");
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
}
