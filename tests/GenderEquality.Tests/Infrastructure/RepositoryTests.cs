using System.Text.RegularExpressions;

namespace GenderEquality.Tests.Infrastructure;

/// <summary>What stands around the code: pages, workflows, package.</summary>
public sealed partial class RepositoryTests
{
    private static readonly string Root = Repository.PathOf();

    [Fact]
    public void LinksOfThePagesLeadSomewhere()
    {
        var pages = Directory.EnumerateFiles(Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)).ToList();

        Assert.NotEmpty(pages);
        Assert.All(
            pages.SelectMany(page => Link().Matches(File.ReadAllText(page)).Select(match => Path.Combine(Path.GetDirectoryName(page)!, match.Groups[1].Value))),
            target => Assert.True(Path.Exists(target), target));
    }

    [Fact]
    public void FilesThatARepositoryHasAreThere() =>
        Assert.All(["README.md", "LICENSE", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md"], file => Assert.True(File.Exists(Path.Combine(Root, file)), file));

    /// <summary>By the commit, with the version beside it.</summary>
    [Fact]
    public void ActionsArePinned() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.PathOf(".github", "workflows")).SelectMany(File.ReadAllLines).Select(line => Uses().Match(line)).Where(match => match.Success),
            match => Assert.Matches(@"^[0-9a-f]{40} # v[\d.]+$", match.Groups[1].Value));

    /// <summary>Deployed is the package that was tested, not another build of it.</summary>
    [Fact]
    public void WorkflowDeploysThePackageThatWasTested()
    {
        var deploy = File.ReadAllText(Repository.PathOf(".github", "workflows", "build.yml")).Split("\n  deploy:\n")[1];

        Assert.Contains("needs: [test, attest]", deploy, StringComparison.Ordinal);
        Assert.Contains("--from-package artifacts/app.zip", deploy, StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet", deploy, StringComparison.Ordinal);
    }

    /// <summary>Reading one report takes up to 220 MB (docs/benchmarks.md): as many as an instance reads at once must fit into half of its memory.</summary>
    [Fact]
    public async Task ReportsReadAtOnceFitIntoAnInstance()
    {
        var host = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf("host.json")))!;
        var memory = (await BicepTemplates.MainAsync()).One("Microsoft.Web/sites").Property("functionAppConfig.scaleAndConcurrency.instanceMemoryMB")!.GetValue<int>();

        Assert.True(host["extensions"]!["blobs"]!["maxDegreeOfParallelism"]!.GetValue<int>() * 220 <= memory / 2);
    }

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)(?<target>[^)#\s]+)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"uses: [\w./-]+@(?<pin>.+)$", RegexOptions.None, 1000)]
    private static partial Regex Uses();
}
