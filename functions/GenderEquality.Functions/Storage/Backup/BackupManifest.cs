namespace GenderEquality.Functions.Storage.Backup;

/// <summary>What one export holds. It is written last: an export without it was broken off.</summary>
/// <param name="Made">When the export began.</param>
/// <param name="Tables">Its tables, in order of their names.</param>
public sealed record BackupManifest(DateTimeOffset Made, IReadOnlyList<BackupTable> Tables);

/// <summary>One table of an export.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Sha256">Hash of its lines, in hex.</param>
public sealed record BackupTable(string Name, int Rows, string Sha256);
