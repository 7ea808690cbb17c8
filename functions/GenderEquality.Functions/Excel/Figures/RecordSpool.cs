using System.Text.Json;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Excel;

/// <summary>Keeps records by key in one temporary file: a workbook is written sheet by sheet, while reports come one by one.</summary>
internal sealed class RecordSpool : IDisposable
{
    private readonly FileStream file = TemporaryFile.Create();
    private readonly Dictionary<string, List<(long Start, int Length)>> index = new(StringComparer.Ordinal);

    /// <summary>Adds a record.</summary>
    public void Add(string key, FigureRecord record)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(record, ContentJson.Options);
        file.Seek(0, SeekOrigin.End);
        (index.TryGetValue(key, out var records) ? records : index[key] = []).Add((file.Position, json.Length));
        file.Write(json);
    }

    /// <summary>The records of a key in the order in which they were added.</summary>
    public IEnumerable<FigureRecord> Read(string key)
    {
        foreach (var (start, length) in index.GetValueOrDefault(key, []))
        {
            var json = new byte[length];
            file.Position = start;
            file.ReadExactly(json);
            yield return JsonSerializer.Deserialize<FigureRecord>(json, ContentJson.Options)!;
        }
    }

    /// <inheritdoc />
    public void Dispose() => file.Dispose();
}

/// <summary>Rows of one agency.</summary>
/// <param name="Agency">Place of the agency in the campaign.</param>
/// <param name="From">Source index of its report.</param>
/// <param name="Rows">The rows.</param>
internal sealed record FigureRecord(int Agency, int From, IReadOnlyList<FigureRow> Rows);
