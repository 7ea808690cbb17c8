using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Storage.Backup;

/// <summary>Exports the tables every night.</summary>
public sealed class ExportTablesFunction(TableExport export)
{
    /// <summary>Makes one export.</summary>
    [Function("ExportTables")]
    public Task RunAsync([TimerTrigger("%ExportSchedule%")] TimerInfo timer, CancellationToken cancellationToken) => export.RunAsync(cancellationToken);
}
