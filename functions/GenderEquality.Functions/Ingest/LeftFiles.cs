using GenderEquality.Functions.Word.Packaging;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.Functions.Ingest;

/// <summary>Removes, at the start, temporary files that killed processes have left.</summary>
public sealed class LeftFiles : BackgroundService
{
    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(TemporaryFile.Sweep, stoppingToken);
}
