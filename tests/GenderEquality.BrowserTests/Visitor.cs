using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>Somebody at a browser, who notes every complaint that the browser makes.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const string Refusal = "Failed to load resource: the server responded with a status of 4";

    /// <summary>What reaches beyond the right edge of the window.</summary>
    private const string Wide = """
        [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth)
          .map(e => e.outerHTML.slice(0, 160)).slice(0, 8)
        """;

    private static readonly int[] Widths = [360, 1920];
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    private readonly bool javaScript;

    private Visitor(IBrowserContext context, IPage page, bool javaScript)
    {
        this.context = context;
        this.javaScript = javaScript;
        Page = page;
    }

    public IPage Page { get; }

    public static async Task<Visitor> ArriveAsync(BrowserFixture fixture, Uri address, bool javaScript = true)
    {
        var own = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.AbsoluteUri,
            JavaScriptEnabled = javaScript,
            Locale = "vi-VN",
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        own.SetDefaultTimeout(BrowserFixture.Patience);
        var visitor = new Visitor(own, await own.NewPageAsync(), javaScript);
        visitor.Page.Console += (_, message) => visitor.Note(message.Type is "error" or "warning", message.Text);
        visitor.Page.PageError += (_, error) => visitor.Note(true, error);
        visitor.Page.RequestFailed += (_, request) => visitor.Note(request.Failure is not (null or "net::ERR_ABORTED"), $"{request.Method} {request.Failure}");
        return visitor;
    }

    /// <summary>Pictures of the page at phone and desktop width, which must not scroll sideways nor violate a rule of accessibility at either. Measured by script: nothing without.</summary>
    public async Task LookAsync(string name)
    {
        if (!javaScript)
        {
            return;
        }

        foreach (var width in Widths)
        {
            await Page.SetViewportSizeAsync(width, 900);
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Artifacts.Screenshots, $"{name}-{width}.png"), FullPage = true });
            var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow == 0, $"{name} scrolls sideways by {overflow} px at {width} px: {string.Join(" | ", await Page.EvaluateAsync<string[]>(Wide))}");
            Assert.Empty((await Axe.ViolationsAsync(Page)).Select(violation => $"{name} at {width} px: {violation}"));
        }

        await Page.SetViewportSizeAsync(1280, 900);
    }

    /// <summary>What was loaded for the view, with style sheet and script, is under 100 kB. Measured by script: nothing without.</summary>
    public async Task AssertLightAsync()
    {
        if (javaScript)
        {
            var bytes = await Page.EvaluateAsync<int>("[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, entry) => sum + entry.transferSize, 0)");
            Assert.InRange(bytes, 5_000, 100_000);
        }
    }

    /// <summary>Everything to press or to fill in is at least 44 pixels high at phone width.</summary>
    public async Task AssertTargetsAreLargeAsync()
    {
        const string script = """
            [...document.querySelectorAll('button, .button, input:not([type=hidden]), select, textarea, summary, .menu a, .counts a')]
              .filter(e => e.offsetParent !== null)
              .map(e => [e.closest('label.check, .pick label') ?? e, e])
              .filter(([target]) => target.getBoundingClientRect().height < 43.5)
              .map(([, e]) => e.outerHTML.slice(0, 80))
            """;
        await Page.SetViewportSizeAsync(360, 800);
        Assert.Empty(await Page.EvaluateAsync<string[]>(script));
        await Page.SetViewportSizeAsync(1280, 900);
    }

    /// <summary>What axe finds on the page at phone and desktop width: nothing. It runs as a script: nothing without.</summary>
    public async Task AssertAccessibleAsync(string name)
    {
        if (!javaScript)
        {
            return;
        }

        foreach (var width in Widths)
        {
            await Page.SetViewportSizeAsync(width, 900);
            var found = (await Page.RunAxe()).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{name} at {width} px: {rule.Id} ({rule.Help}) {node.Html}"));
            Assert.Empty(found);
        }

        await Page.SetViewportSizeAsync(1280, 900);
    }

    /// <summary>Downloads what a link leads to.</summary>
    public async Task<string> DownloadAsync(string link)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync());
        var path = Path.Combine(Directory.CreateTempSubdirectory("browser-tests-").FullName, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    /// <summary>A browser logs every answer of 4xx as an error: those that a test asks for do not count.</summary>
    public void AssertNoComplaint(bool refusalsExpected = false) =>
        Assert.DoesNotContain(complaints, text => !refusalsExpected || !text.StartsWith(Refusal, StringComparison.Ordinal));

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Note(bool counts, string text)
    {
        if (counts)
        {
            complaints.Enqueue(text);
        }
    }
}
