using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GenderEquality.LocalHost.Emulator;

/// <summary>Finds Azurite in <c>node_modules</c> of the repository, and installs it there if it is missing.</summary>
internal static class AzuriteInstallation
{
    private static readonly TimeSpan LockPoll = TimeSpan.FromMilliseconds(200);

    /// <summary>Azurite's main script, after installing it where needed.</summary>
    /// <exception cref="LocalHostException">No <c>package.json</c> names Azurite, or the installation failed.</exception>
    public static async Task<string> FindOrInstallAsync(AzuriteOptions options, CancellationToken cancellationToken)
    {
        var root = FindRoot(options.SearchFrom);
        if (IsInstalled(root))
        {
            return MainScript(root);
        }

        await using var held = await LockAsync(root, cancellationToken);
        if (!IsInstalled(root))
        {
            options.Progress?.Invoke($"Installing Azurite into {Path.Combine(root, "node_modules")} (npm ci), once ...");
            await InstallAsync(root, cancellationToken);
        }

        return MainScript(root);
    }

    /// <summary>The nearest folder upwards whose <c>package.json</c> names Azurite.</summary>
    public static string FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "package.json");
            if (File.Exists(file) && NamesAzurite(file))
            {
                return folder.FullName;
            }
        }

        throw new LocalHostException($"No package.json that names azurite was found in {from} or above it.");
    }

    private static bool NamesAzurite(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return new[] { "devDependencies", "dependencies" }.Any(section =>
            json.RootElement.TryGetProperty(section, out var packages) && packages.TryGetProperty("azurite", out _));
    }

    /// <summary>npm writes its hidden lock file last, so a half-done installation does not count.</summary>
    private static bool IsInstalled(string root) =>
        File.Exists(MainScript(root)) && File.Exists(Path.Combine(root, "node_modules", ".package-lock.json"));

    private static string MainScript(string root) =>
        Path.Combine(root, "node_modules", "azurite", "dist", "src", "azurite.js");

    private static async Task InstallAsync(string root, CancellationToken cancellationToken)
    {
        var info = NodeProcess.Npm("ci", "--no-audit", "--no-fund");
        info.WorkingDirectory = root;
        using var npm = NodeProcess.Start(info);
        npm.StandardInput.Close();
        var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = npm.StandardError.ReadToEndAsync(cancellationToken);
        await npm.WaitForExitAsync(cancellationToken);
        await output;
        if (npm.ExitCode != 0 || !IsInstalled(root))
        {
            throw new LocalHostException($"'npm ci' in {root} failed: {(await errors).Trim()}");
        }
    }

    /// <summary>An open file that nobody else can open: held across processes, released by the system even after a crash.</summary>
    private static async Task<FileStream> LockAsync(string root, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"azurite-install-{key}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(LockPoll, cancellationToken);
            }
        }
    }
}
