using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Tables;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>The named rows of a form's table.</summary>
internal sealed class FormRows(BlankTable table, string place, List<string> doubts)
{
    private const int LongestKey = 24;
    private const int Deepest = 2;

    private readonly FormKeys keys = new(LongestKey);

    /// <summary>How many rows are empty.</summary>
    public int Blank { get; private set; }

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<ProposedRow> Read()
    {
        var rows = new List<(ProposedRow Row, int? Rank, bool Bold)>();
        for (var row = table.FirstRow; row < table.Grid.Height; row++)
        {
            var lines = table.Grid.Text(row, table.Labels).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (lines is not [var label, ..] || !label.Any(char.IsLetter) || table.Grid.GoesOn(row, table.Labels))
            {
                Blank += lines.Length == 0 || !lines[0].Any(char.IsLetter) ? 1 : 0;
                continue;
            }

            var ordinal = table.Ordinals < 0 ? string.Empty : table.Grid.Text(row, table.Ordinals).Trim();
            rows.Add((Of(row, lines, ordinal), OutlineRank.Of(ordinal, label), IsBold(row)));
        }

        return RowSums.Add(Levelled(rows));
    }

    private ProposedRow Of(int row, string[] lines, string ordinal)
    {
        var label = lines[0].EndsWith(TemplateTexts.Emphasised, StringComparison.Ordinal) ? lines[0][..^TemplateTexts.Emphasised.Length] : lines[0];
        var number = ordinal.Length > 0 ? ordinal.TrimEnd('.', ')') : HeaderText.NumberOf(label);
        var (text, unit) = UnitText.Take(WithoutNumber(label));
        var column = table.Units < 0 ? null : BlankTable.OneLine(table.Grid.Text(row, table.Units));
        var name = text.TrimEnd(' ', ':');
        return new ProposedRow(number.Contains('.', StringComparison.Ordinal) ? keys.Unique(number) : keys.Of(name, "dong"), name, string.Join(" | ", new[] { ordinal, string.Join(' ', lines) }.Where(part => part.Length > 0)))
        {
            Number = number.Length > 0 ? number : null,
            Unit = unit ?? (column is { Length: > 0 } ? column : null),
            Hint = lines.Length > 1 ? string.Join(' ', lines.Skip(1)) : null,
        };
    }

    // "Trong đó: nữ" keeps its words: they tell what it is a part of
    private static string WithoutNumber(string label)
    {
        var number = HeaderText.NumberOf(label);
        var rest = number.Length > 0 ? label[(label.IndexOf(number, StringComparison.Ordinal) + number.Length)..] : label;
        return rest.TrimStart(' ', '.', ')', ':', '-', '–', '+', '*', '•', '/');
    }

    private List<ProposedRow> Levelled(List<(ProposedRow Row, int? Rank, bool Bold)> rows)
    {
        var isRanked = rows.Exists(row => row.Rank < OutlineRank.Unnumbered);
        var isSetOff = !isRanked && rows.Exists(row => row.Bold) && rows.Exists(row => !row.Bold) && rows[0].Bold;
        var above = new Stack<int>();
        var levelled = new List<ProposedRow>();
        foreach (var (row, rank, bold) in rows)
        {
            var depth = HeaderText.IsGrandTotal(row.Label) ? 0 : isRanked ? rank ?? OutlineRank.Unnumbered : isSetOff ? (bold ? 0 : 1) : rank ?? 0;
            while (above.Count > 0 && above.Peek() >= depth)
            {
                above.Pop();
            }

            if (above.Count > Deepest)
            {
                doubts.Add(OutlineTexts.DeepRow(place, row.Label));
            }

            levelled.Add(row with { Level = Math.Min(above.Count, Deepest) });
            above.Push(depth);
        }

        return levelled;
    }

    private bool IsBold(int row) => table.Source.Rows[row].Cells.FirstOrDefault(cell => cell.Column == table.Labels)?.Blocks.OfType<Paragraph>().FirstOrDefault() is { } paragraph
        && paragraph.Inlines.OfType<TextRun>().Where(run => run.Text.Any(char.IsLetter)).ToList() is { Count: > 0 } runs && runs.TrueForAll(run => run.Bold);
}
