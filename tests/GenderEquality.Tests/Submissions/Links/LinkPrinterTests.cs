using GenderEquality.Functions.Submissions.Links;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.Tests.Submissions.Links;

public sealed class LinkPrinterTests
{
    /// <summary>It has nothing to print with: had it tried, its task would have failed.</summary>
    [Theory]
    [InlineData("Production", "true")]
    [InlineData("Staging", "true")]
    [InlineData("Development", "false")]
    [InlineData("Development", null)]
    public async Task LinksAreNotPrintedUnlessADeveloperAsksForThem(string environment, string? setting)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Portal:PrintLinks", setting)]);
        using var printer = new LinkPrinter(builder.Environment, builder.Configuration, null!, null!, null!, null!);

        await printer.StartAsync(TestContext.Current.CancellationToken);

        await printer.ExecuteTask!;
    }

    [Fact]
    public async Task LinksArePrintedForADeveloperWhoAsksForThem()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Portal:PrintLinks", "true")]);
        using var printer = new LinkPrinter(builder.Environment, builder.Configuration, null!, null!, null!, null!);

        await Assert.ThrowsAsync<NullReferenceException>(async () =>
        {
            await printer.StartAsync(TestContext.Current.CancellationToken);
            await printer.ExecuteTask!;
        });
    }
}
