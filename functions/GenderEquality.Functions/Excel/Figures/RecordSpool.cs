using System.Runtime.InteropServices;
using System.Text.Json;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Keeps records by key in one temporary file: a workbook is written sheet by sheet, while reports come one by one.</summary>
internal sealed class RecordSpool : IDisposable
{
    private readonly FileStream file = TemporaryFile.Create();
    private readonly Dictionary<string, ChunkedList<Place>> index = new(StringComparer.Ordinal);
    private long end;

    /// <summary>Adds a record; those of a key come in plan order.</summary>
    public void Add(string key, FigureRecord record)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(record, ContentJson.Options);
        if (file.Position != end)
        {
            file.Position = end;
        }

        (index.TryGetValue(key, out var records) ? records : index[key] = []).Add(new Place(record.Agency, end, json.Length));
        file.Write(json);
        end += json.Length;
    }

    /// <summary>The records of a key in the order in which they were added.</summary>
    public IEnumerable<FigureRecord> Read(string key)
    {
        foreach (var (_, start, length) in PlacesOf(key))
        {
            var json = new byte[length];
            file.Position = start;
            file.ReadExactly(json);
            yield return JsonSerializer.Deserialize<FigureRecord>(json, ContentJson.Options)!;
        }
    }

    /// <summary>Which agencies have records of a key, by their place in the campaign, each once.</summary>
    public IEnumerable<int> AgenciesOf(string key) => PlacesOf(key).Select(record => record.Agency).Distinct();

    /// <summary>A line for each of these agencies, with its record where there is one.</summary>
    /// <param name="key">Key of the records.</param>
    /// <param name="agencies">All that have records of the key, and others, in plan order.</param>
    public IEnumerable<(int Agency, FigureRecord? Record)> Lines(string key, IReadOnlyList<int> agencies)
    {
        using var records = Read(key).GetEnumerator();
        var more = records.MoveNext();
        foreach (var agency in agencies)
        {
            var own = more && records.Current.Agency == agency ? records.Current : null;
            more = own is null ? more : records.MoveNext();
            yield return (agency, own);
        }
    }

    /// <inheritdoc />
    public void Dispose() => file.Dispose();

    private IReadOnlyList<Place> PlacesOf(string key) => index.TryGetValue(key, out var places) ? places : [];

    // Side by side without gaps: there is one for each table of each agency
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct Place(int Agency, long Start, int Length);
}
