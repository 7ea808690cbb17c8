using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.BrowserTests;

/// <summary>One running app for all tests of the coordinator's pages, with something to see on each: an agency that asks, and one whose report must be corrected.</summary>
public sealed class CoordinatorDesk(BrowserFixture fixture) : IAsyncLifetime
{
    /// <summary>The agency that has asked for a later date.</summary>
    public const string Asking = "so-noi-vu";

    /// <summary>The agency whose report must be corrected.</summary>
    public const string Reporting = "so-y-te";

    private RunningApp? app;

    /// <summary>The app; skips the test where there is no browser.</summary>
    internal RunningApp App
    {
        get
        {
            _ = fixture.Browser;
            return app!;
        }
    }

    /// <summary>Opens a browser at the app.</summary>
    internal Task<Visitor> ArriveAsync(bool javaScript = true) => Visitor.ArriveAsync(fixture, App.Address, javaScript);

    public async ValueTask InitializeAsync()
    {
        if (!fixture.HasBrowser)
        {
            return;
        }

        app = await RunningApp.StartAsync(fixture);
        foreach (var (id, kind) in new[] { ("hoi-1", QuestionKind.Extension), ("hoi-2", QuestionKind.Question), ("hoi-3", QuestionKind.Question) })
        {
            await app.AskAsync(new Question
            {
                Campaign = CampaignId.Parse("binh-dang-gioi-2024"),
                Agency = AgencyCode.Parse(Asking),
                Id = id,
                Kind = kind,
                Text = "Đơn vị đang chờ số liệu của các phòng, đề nghị hướng dẫn.",
                Asked = new DateTimeOffset(2024, 11, 19, 2, 0, 0, TimeSpan.Zero),
                LastDay = kind == QuestionKind.Extension ? new DateOnly(2024, 12, 15) : null,
            });
        }

        await using var officer = await ArriveAsync();
        await officer.Page.GotoAsync(await app.IssueLinkAsync(Reporting));
        var template = await officer.DownloadAsync("Tải mẫu báo cáo");
        await officer.Page.Locator("#bao-cao").SetInputFilesAsync(template);
        await officer.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();
        await app.WaitUntilQuietAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }
}
