using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Outlines;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>Columns and rows of a table as lines that a person can correct: "Nhóm cột > Tên cột | kiểu | đơn vị" and "- Tên dòng | đơn vị | cộng",
/// with a dash for each level.</summary>
internal static class TableLine
{
    private const int LongestColumnKey = 20;
    private const int LongestRowKey = 24;
    private const int Deepest = 2;

    private static readonly (ColumnKind Kind, string Word, string Json)[] Kinds =
    [
        (ColumnKind.Text, ImportTexts.KindText, "text"), (ColumnKind.Integer, ImportTexts.KindInteger, "integer"), (ColumnKind.Number, ImportTexts.KindNumber, "number"), (ColumnKind.Date, ImportTexts.KindDate, "date"),
    ];

    /// <summary>A column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="unit">Unit of the whole table; null without.</param>
    public static string Of(ProposedColumn column, string? unit)
    {
        var own = column.Unit ?? (column.Kind is ColumnKind.Integer or ColumnKind.Number ? unit : null);
        return $"{(column.Group is { } group ? group + " > " : string.Empty)}{column.Header} | {Kinds.First(kind => kind.Kind == column.Kind).Word}{(own is null ? string.Empty : " | " + own)}";
    }

    /// <summary>A row.</summary>
    public static string Of(ProposedRow row) =>
        $"{string.Concat(Enumerable.Repeat("- ", row.Level))}{row.Label}{(row.Unit is null && row.SumOf.Count == 0 ? string.Empty : $" | {row.Unit}")}{(row.SumOf.Count > 0 ? " | " + ImportTexts.SumWord : string.Empty)}";

    /// <summary>The columns of a field, as the draft says them.</summary>
    public static IReadOnlyList<JsonObject> Columns(ImportAnswers answers, string field)
    {
        var keys = new FormKeys(LongestColumnKey);
        return [.. answers.Lines(field).Select(line => Column(line, keys, answers, field))];
    }

    /// <summary>The rows of a field, as the draft says them.</summary>
    public static IReadOnlyList<JsonObject> Rows(ImportAnswers answers, string field)
    {
        var keys = new FormKeys(LongestRowKey);
        var rows = answers.Lines(field).Select(line => Row(line, keys)).ToList();
        foreach (var (index, (row, level, isSum)) in rows.Index().Where(pair => pair.Item.IsSum))
        {
            var below = rows.Skip(index + 1).TakeWhile(other => other.Level > level).Where(other => other.Level == level + 1).ToList();
            var parts = below.Count > 0 ? below : [.. rows.Where(other => other.Level == level && other.Row != row && !other.IsSum)];
            row["sumOf"] = DraftJson.Of(parts.Select(part => DraftJson.Text(part.Row, "key")!));
        }

        return [.. rows.Select(row => row.Row)];
    }

    private static JsonObject Column(string line, FormKeys keys, ImportAnswers answers, string field)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var names = cells[0].Split('>', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var word = cells.Length > 1 ? cells[1] : ImportTexts.KindNumber;
        var kind = Kinds.FirstOrDefault(kind => TextKey.Same(kind.Word, word));
        if (names.Length == 0 || kind.Word is null || cells.Length > 3)
        {
            answers.Wrong(field, ImportTexts.BadColumn(line));
            return [];
        }

        var column = new JsonObject { ["key"] = keys.Of(names[^1], "cot"), ["header"] = names[^1], ["kind"] = kind.Json };
        DraftJson.SetOrRemove(column, "group", names.Length > 1 ? string.Join(" - ", names[..^1]) : null);
        DraftJson.SetOrRemove(column, "unit", cells.Length > 2 ? cells[2] : null);
        if (kind.Kind is ColumnKind.Integer or ColumnKind.Number && !(cells.Length > 2 && cells[2].Contains('%', StringComparison.Ordinal)))
        {
            column["aggregate"] = "sum";
        }

        return column;
    }

    private static (JsonObject Row, int Level, bool IsSum) Row(string line, FormKeys keys)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var (label, level) = (cells[0], 0);
        for (; label.StartsWith('-'); level++)
        {
            label = label[1..].TrimStart();
        }

        var row = new JsonObject { ["key"] = keys.Of(label, "dong"), ["label"] = label };
        DraftJson.SetOrRemove(row, "unit", cells.Length > 1 ? cells[1] : null);
        if (level > 0)
        {
            row["indent"] = Math.Min(level, Deepest);
        }

        return (row, level, cells.Length > 2 && TextKey.Same(cells[2], ImportTexts.SumWord));
    }
}
