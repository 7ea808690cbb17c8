using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;

namespace GenderEquality.Functions.Storage.Backup;

/// <summary>One row of a table as one line of JSON: both keys, then every column with the letter of its type, so that a number comes back as a number
/// of the same size and a text that looks like a date stays a text.</summary>
internal static class BackupLine
{
    private static readonly string[] OwnToTheService = ["odata.etag", "Timestamp", "PartitionKey", "RowKey"];

    /// <summary>Writes a row. Time and ETag of its last write are the service's and are left out.</summary>
    /// <exception cref="NotSupportedException">A column has a type that tables do not have.</exception>
    public static string Write(TableEntity row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("partition", row.PartitionKey);
            json.WriteString("row", row.RowKey);
            json.WriteStartObject("columns");
            foreach (var (name, value) in row.Where(column => column.Value is not null && !OwnToTheService.Contains(column.Key, StringComparer.Ordinal)).OrderBy(column => column.Key, StringComparer.Ordinal))
            {
                var (type, text) = Text(value);
                json.WriteString(name, $"{type}:{text}");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A column has no type, or one that is not known.</exception>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    public static TableEntity Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = new TableEntity(json.RootElement.GetProperty("partition").GetString(), json.RootElement.GetProperty("row").GetString());
        foreach (var column in json.RootElement.GetProperty("columns").EnumerateObject())
        {
            row[column.Name] = Value(column.Value.GetString()!);
        }

        return row;
    }

    private static (char Type, string Text) Text(object value) => value switch
    {
        string text => ('s', text),
        bool flag => ('b', flag ? "1" : "0"),
        int number => ('i', number.ToString(CultureInfo.InvariantCulture)),
        long number => ('l', number.ToString(CultureInfo.InvariantCulture)),
        double number => ('d', number.ToString("R", CultureInfo.InvariantCulture)),
        DateTimeOffset time => ('t', time.ToString("O", CultureInfo.InvariantCulture)),
        Guid id => ('g', id.ToString("D")),
        byte[] bytes => ('x', Convert.ToBase64String(bytes)),
        BinaryData bytes => ('x', Convert.ToBase64String(bytes)),
        _ => throw new NotSupportedException($"No column of a table is a {value.GetType()}."),
    };

    private static object Value(string typed)
    {
        var text = typed.Length > 1 && typed[1] == ':' ? typed[2..] : throw new FormatException($"'{typed}' has no type.");
        return typed[0] switch
        {
            's' => text,
            'b' => text is "1",
            'i' => int.Parse(text, CultureInfo.InvariantCulture),
            'l' => long.Parse(text, CultureInfo.InvariantCulture),
            'd' => double.Parse(text, CultureInfo.InvariantCulture),
            't' => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            'g' => Guid.Parse(text),
            'x' => Convert.FromBase64String(text),
            _ => throw new FormatException($"'{typed[0]}' is no type of a column."),
        };
    }
}
