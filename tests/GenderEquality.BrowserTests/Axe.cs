using Microsoft.Playwright;

namespace GenderEquality.BrowserTests;

/// <summary>The accessibility rules of axe-core, from npm. Without it they are not looked at; on a build machine that fails.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .map(v => `${v.id} (${v.impact}): ${v.help}: ${v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | ')}`)
        """;

    private static readonly string? Source = Load();

    /// <summary>What the page violates, a line each.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        if (Source is null)
        {
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), "axe-core is not installed (npm ci).");
            return [];
        }

        await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string[]>(Run);
    }

    private static string? Load()
    {
        var path = Path.Combine(Artifacts.Root, "node_modules", "axe-core", "axe.min.js");
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }
}
