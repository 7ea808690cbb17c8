using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.LocalHost.Emulator;

/// <summary>
/// A running Azurite, the storage emulator, as a child process on 127.0.0.1. It ends when this is disposed, and also
/// when this process ends in any other way.
/// </summary>
public sealed partial class Azurite : IAsyncDisposable
{
    /// <summary>The account that <c>UseDevelopmentStorage=true</c> means; its key is public knowledge.</summary>
    private const string DevelopmentAccount = "devstoreaccount1";

    private const string DevelopmentKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>Node needs about a second; a cold disk or a busy machine much longer.</summary>
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly int[] ports;

    private Azurite(Process process, int[] ports)
    {
        this.process = process;
        this.ports = ports;
        ConnectionString = DevelopmentConnection(ports);
    }

    /// <summary>Connection string of the development account.</summary>
    public string ConnectionString { get; }

    /// <summary>Connection string of one of the further accounts.</summary>
    /// <param name="account">From 0 to one less than <see cref="AzuriteOptions.Accounts"/>.</param>
    public string ConnectionStringOf(int account) => Connection(AccountName(account), ports);

    /// <summary>Starts Azurite and returns when it answers. Installs it first (<c>npm ci</c>) where it is missing.</summary>
    /// <exception cref="LocalHostException">Node.js or npm is missing, the installation failed, or it does not start.</exception>
    public static async Task<Azurite> StartAsync(AzuriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new AzuriteOptions();
        var main = await AzuriteInstallation.FindOrInstallAsync(options, cancellationToken);
        var node = NodeProcess.Start(StartInfo(main, options));
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(StartLimit);
            return new Azurite(node, await ReadPortsAsync(node, limit.Token));
        }
        catch (Exception e)
        {
            await NodeProcess.StopAsync(node);
            if (e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                throw new LocalHostException("Azurite did not start within 90 seconds.", e);
            }

            throw;
        }
    }

    /// <summary>Stops Azurite in order, so that its data folder is complete.</summary>
    public async ValueTask DisposeAsync() => await NodeProcess.StopAsync(process);

    private static ProcessStartInfo StartInfo(string main, AzuriteOptions options)
    {
        int Port(int offset) => options.Port == 0 ? 0 : options.Port + offset;
        var info = NodeProcess.Node("-e", NodeProcess.ChildScript, main);
        string[] switches =
        [
            "--blobHost", "127.0.0.1", "--queueHost", "127.0.0.1", "--tableHost", "127.0.0.1",
            "--blobPort", Text(Port(0)), "--queuePort", Text(Port(1)), "--tablePort", Text(Port(2)),
            "--skipApiVersionCheck", "--disableProductStyleUrl", "--disableTelemetry", "--silent",
        ];
        string[] data = options.DataFolder is { } folder ? ["--location", Path.GetFullPath(folder)] : ["--inMemoryPersistence"];
        foreach (var argument in switches.Concat(data))
        {
            info.ArgumentList.Add(argument);
        }

        var names = Enumerable.Range(0, options.Accounts).Select(AccountName).Prepend(DevelopmentAccount);
        info.Environment["AZURITE_ACCOUNTS"] = string.Join(';', names.Select(name => $"{name}:{DevelopmentKey}"));
        return info;
    }

    /// <summary>Azurite says on its output where each service listens, which is the only way to learn a free port it took.</summary>
    private static async Task<int[]> ReadPortsAsync(Process process, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        while (found.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync(cancellationToken);
            if (line is null)
            {
                var error = (await process.StandardError.ReadToEndAsync(cancellationToken)).Trim();
                throw new LocalHostException($"Azurite did not start. {error}");
            }

            if (ListeningPattern().Match(line) is { Success: true } match)
            {
                found.Add(int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture));
            }
        }

        // From here on nobody reads: without draining, a full pipe would stop it in the middle of a request.
        _ = DrainAsync(process.StandardOutput);
        _ = DrainAsync(process.StandardError);
        return [.. found];
    }

    private static async Task DrainAsync(StreamReader reader)
    {
        var buffer = new char[1024];
        while (await reader.ReadAsync(buffer) > 0)
        {
        }
    }

    /// <summary>The development account's connection string on three ports.</summary>
    internal static string DevelopmentConnection(int[] ports) => Connection(DevelopmentAccount, ports);

    private static string Connection(string account, int[] ports) =>
        $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={DevelopmentKey};" +
        $"BlobEndpoint=http://127.0.0.1:{Text(ports[0])}/{account};QueueEndpoint=http://127.0.0.1:{Text(ports[1])}/{account};" +
        $"TableEndpoint=http://127.0.0.1:{Text(ports[2])}/{account};";

    private static string AccountName(int number) => "account" + Text(number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"is successfully listening at http://[^:]+:(?<port>\d+)", RegexOptions.None, 1000)]
    private static partial Regex ListeningPattern();
}
