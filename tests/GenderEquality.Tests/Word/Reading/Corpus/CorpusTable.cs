using System.Text;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Draws a table row by row, with merged cells and cells of several lines.</summary>
internal sealed class CorpusTable
{
    private readonly StringBuilder rows = new();
    private int width;

    /// <summary>Whether it has no row yet.</summary>
    public bool IsEmpty => width == 0;

    /// <summary>Adds a row. A text may begin with <c>&gt;n|</c> for a cell over n columns, with <c>v|</c> for one that begins a merge downwards, with <c>^|</c> for one that
    /// goes on with it; lines are parted by line feeds.</summary>
    public CorpusTable Row(params IEnumerable<string> cells)
    {
        rows.Append("<w:tr>");
        var columns = 0;
        foreach (var cell in cells)
        {
            var (properties, text, span) = Parse(cell);
            rows.Append($"<w:tc><w:tcPr>{properties}</w:tcPr>{string.Concat(text.Split('\n').Select(line => DocxBuilder.P(line)))}</w:tc>");
            columns += span;
        }

        width = Math.Max(width, columns);
        rows.Append("</w:tr>");
        return this;
    }

    /// <summary>The table as WordprocessingML.</summary>
    public override string ToString() =>
        $"<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(Enumerable.Repeat("""<w:gridCol w:w="1500"/>""", width))}</w:tblGrid>{rows}</w:tbl>";

    private static (string Properties, string Text, int Span) Parse(string cell) => cell switch
    {
        ['>', var digit, '|', .. var text] => ($"<w:gridSpan w:val=\"{digit}\"/>", text, digit - '0'),
        ['v', '|', .. var text] => ("<w:vMerge w:val=\"restart\"/>", text, 1),
        ['^', '|', ..] => ("<w:vMerge/>", string.Empty, 1),
        _ => (string.Empty, cell, 1),
    };
}
