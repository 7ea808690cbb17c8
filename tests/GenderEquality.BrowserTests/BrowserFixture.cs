using GenderEquality.BrowserTests;
using GenderEquality.LocalHost.Emulator;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace GenderEquality.BrowserTests;

/// <summary>One headless Chromium and one Azurite for the run. Without Chromium the tests are skipped, on a build machine they fail.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>Milliseconds to wait for anything: only a broken page takes so long, however busy the machine is.</summary>
    public const int Patience = 120_000;

    private const int Accounts = 20;
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private Azurite? azurite;
    private int taken = -1;

    /// <summary>The browser; skips the test where there is none.</summary>
    public IBrowser Browser
    {
        get
        {
            if (browser is null)
            {
                var reason = $"Chromium is not installed (looked for {string.Join(", ", Places)}).";
                Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), reason);
                Assert.Skip(reason);
            }

            return browser;
        }
    }

    /// <summary>Whether there is a browser.</summary>
    public bool HasBrowser => browser is not null;

    /// <summary>Connection string of a storage account that nobody else has and that is empty.</summary>
    public string NewAccount() => azurite!.ConnectionStringOf(Interlocked.Increment(ref taken));

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } chromium)
        {
            return;
        }

        azurite = await Azurite.StartAsync(new AzuriteOptions { Accounts = Accounts });
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }
    }
}
