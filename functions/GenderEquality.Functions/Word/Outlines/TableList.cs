using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Reading.FrontAndClosing;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>The appendix tables of a form in the making.</summary>
internal sealed class TableList(List<string> doubts)
{
    private readonly HashSet<TableKey> taken = [];
    private readonly List<ProposedTable> tables = [];

    /// <summary>The tables of all appendices, then those within the outline's text.</summary>
    public IReadOnlyList<ProposedTable> Read(FormParts form)
    {
        foreach (var appendix in form.Appendices)
        {
            Read(appendix);
        }

        var lines = new List<string>();
        foreach (var element in form.Outline)
        {
            if (element.Format is { } format)
            {
                lines.Add(format.Text);
            }
            else if (TableOf(element) is { } table && lines.Count > 0)
            {
                var key = Free("B", 1);
                doubts.Add(OutlineTexts.TableWithoutAnnouncement(key, lines[^1]));
                Add(key, table, new TableLines(string.Empty, lines.TakeLast(1)), lines[^1]);
            }
        }

        return tables;
    }

    private void Read(FormAppendix appendix)
    {
        var before = appendix.Elements.TakeWhile(element => TableOf(element) is null).ToList();
        var lines = new TableLines(appendix.Title, before.Where(element => element.Format is not null).Select(element => element.Format!.Text));
        var found = appendix.Elements.Select(element => (Element: element, Table: TableOf(element))).Where(pair => pair.Table is not null).ToList();
        if (found.Count == 0)
        {
            doubts.Add(OutlineTexts.AppendixWithoutTable(appendix.Line));
        }

        foreach (var (index, (element, table)) in found.Index())
        {
            var key = index == 0 && element.Tag?.Table is { } own && taken.Add(own) ? own : Free($"PL{appendix.Number}", index + 1);
            if (index > 0)
            {
                doubts.Add(OutlineTexts.SecondTable(appendix.Line, key));
            }

            Add(key, table!, lines, appendix.Line);
        }
    }

    private void Add(TableKey key, BlankTable table, TableLines lines, string line)
    {
        var columns = FormColumns.Of(table);
        if (columns.Count == 0 || table.Labels < 0)
        {
            doubts.Add(OutlineTexts.NoColumns(line));
            return;
        }

        var rows = new FormRows(table, line, doubts);
        tables.Add(new ProposedTable(key, lines.Title.Length > 0 ? lines.Title : line, string.Join(" - ", table.HeadersOf(table.Labels)), string.Join('\n', lines.All.Prepend(line).Distinct(StringComparer.Ordinal)))
        {
            Unit = lines.Unit ?? UnitAbove(table),
            Columns = columns,
            Rows = rows.Read(),
            BlankRows = rows.Blank,
            Note = lines.Note,
        });
    }

    private static string? UnitAbove(BlankTable table) => Enumerable.Range(0, table.Top).Select(row => UnitText.OfLine(table.Grid.Text(row, 0))).FirstOrDefault(unit => unit is not null);

    private static BlankTable? TableOf(BodyElement element) => element.Table is { } source && LayoutTables.LayoutOf(source) == TableLayout.None ? BlankTable.Of(source) : null;

    private TableKey Free(string start, int number)
    {
        var key = TableKey.Parse(number == 1 && !start.StartsWith('B') ? start : start + (start.StartsWith('B') ? string.Empty : "B") + number);
        return taken.Add(key) ? key : Free(start, number + 1);
    }
}
