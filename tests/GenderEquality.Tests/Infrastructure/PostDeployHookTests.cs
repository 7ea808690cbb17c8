using System.Diagnostics;

namespace GenderEquality.Tests.Infrastructure;

/// <summary>The hook after a deployment, with an <c>az</c> that writes down how it was called and answers as it is told.</summary>
public sealed class PostDeployHookTests : IDisposable
{
    private const string Account = "/subscriptions/sub/resourceGroups/rg-thu/providers/Microsoft.Storage/storageAccounts/strep1";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hook-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task WaitsForTheKeyThenDeploysWithASystemTopicOfItsOwn()
    {
        var (code, _) = await RunAsync(keyAfter: 3, topics: string.Empty);

        Assert.Equal(0, code);
        Assert.Equal(3, Calls("functionapp keys list"));
        var deployment = Assert.Single(Lines("deployment group create"));
        Assert.Contains("functionAppName=func-1 reportStorageName=strep1 actionGroupId=ag", deployment, StringComparison.Ordinal);
        Assert.DoesNotContain("topicName", deployment, StringComparison.Ordinal);
        Assert.All(Lines(string.Empty), line => Assert.Contains("--subscription sub", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TakesTheSystemTopicThatTheAccountHas()
    {
        var (code, _) = await RunAsync(topics: $"/subscriptions/sub/other\trg\tx\n{Account.ToUpperInvariant()}\tRG-thu\tcua-defender");

        Assert.Equal(0, code);
        Assert.EndsWith("topicName=cua-defender --subscription sub --only-show-errors", Assert.Single(Lines("deployment group create")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SystemTopicInAnotherGroupStopsWithASentence()
    {
        var (code, said) = await RunAsync(topics: $"{Account}\trg-khac\tt");

        Assert.Equal(1, code);
        Assert.Contains("rg-khac", said, StringComparison.Ordinal);
        Assert.Empty(Lines("deployment group create"));
    }

    [Fact]
    public async Task AppWithoutAKeyStopsWithASentence()
    {
        var (code, said) = await RunAsync(keyAfter: 100, topics: string.Empty);

        Assert.Equal(1, code);
        Assert.Contains("azd hooks run postdeploy", said, StringComparison.Ordinal);
        Assert.Equal(4, Calls("functionapp keys list"));
    }

    [Fact]
    public async Task DeploymentThatFailsAtFirstIsTriedAgain()
    {
        var (code, _) = await RunAsync(deployAfter: 3, topics: string.Empty);

        Assert.Equal(0, code);
        Assert.Equal(3, Calls("deployment group create"));
    }

    [Fact]
    public async Task MissingValueStopsWithASentence()
    {
        var (code, said) = await RunAsync(topics: string.Empty, without: "ACTION_GROUP_ID");

        Assert.Equal(1, code);
        Assert.Contains("ACTION_GROUP_ID", said, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> RunAsync(string topics, int keyAfter = 1, int deployAfter = 1, string? without = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The hook is for a POSIX shell.");
        await WriteAsync("curl", "exit 0");
        await WriteAsync("topics", topics);
        await WriteAsync(
            "az",
            $"""
            echo "$*" >> "{folder.FullName}/calls"
            count() {"{"} grep -c "^$1" "{folder.FullName}/calls"; {"}"}
            case "$*" in
              "functionapp keys list"*) [ "$(count 'functionapp keys list')" -lt {keyAfter} ] || echo khoa ;;
              "eventgrid system-topic list"*) tail -n +2 "{folder.FullName}/topics" ;;
              "deployment group create"*) [ "$(count 'deployment group create')" -ge {deployAfter} ] ;;
            esac
            """);
        var start = new ProcessStartInfo("/bin/sh", [Repository.PathOf("infra", "hooks", "postdeploy.sh")]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in new[]
        {
            ("PATH", $"{folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}"), ("HOOK_TRIES", "4"), ("HOOK_PAUSE", "0"),
            ("AZURE_SUBSCRIPTION_ID", "sub"), ("AZURE_RESOURCE_GROUP", "rg-thu"), ("FUNCTION_APP_NAME", "func-1"), ("FUNCTION_APP_ADDRESS", "https://func-1.example"),
            ("REPORT_STORAGE_NAME", "strep1"), ("ACTION_GROUP_ID", "ag"),
        })
        {
            start.Environment[name] = string.Equals(name, without, StringComparison.Ordinal) ? string.Empty : value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + errors);
    }

    private async Task WriteAsync(string name, string script)
    {
        var file = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(file, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private int Calls(string start) => Lines(start).Count;

    private IReadOnlyList<string> Lines(string start)
    {
        var calls = Path.Combine(folder.FullName, "calls");
        return File.Exists(calls) ? [.. File.ReadAllLines(calls).Where(line => line.StartsWith(start, StringComparison.Ordinal))] : [];
    }
}
