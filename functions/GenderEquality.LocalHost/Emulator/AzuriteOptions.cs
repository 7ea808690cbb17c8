namespace GenderEquality.LocalHost.Emulator;

/// <summary>How to start Azurite.</summary>
public sealed record AzuriteOptions
{
    /// <summary>First of three ports in a row (blob, queue, table), or 0 for any three free ones.</summary>
    public int Port { get; init; }

    /// <summary>Folder of the data; null keeps everything in memory, gone when it stops.</summary>
    public string? DataFolder { get; init; }

    /// <summary>
    /// Number of further storage accounts, each as separate as another emulator: <see cref="Azurite.ConnectionStringOf"/>.
    /// </summary>
    public int Accounts { get; init; }

    /// <summary>Where the search for the folder with <c>package.json</c> begins, upwards.</summary>
    public string SearchFrom { get; init; } = AppContext.BaseDirectory;

    /// <summary>Told, in a sentence, of what takes long: such as the installation.</summary>
    public Action<string>? Progress { get; init; }
}
