using System.Xml.Linq;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Reads tables. Deeply nested ones become paragraphs: nobody reads them as tables, and stored content has a depth limit.</summary>
internal sealed class TableReader(ReadingContext context)
{
    private const int DeepestTable = 3;
    private const int MostColumns = 63;

    /// <summary>Reads a <c>w:tbl</c>: the table, and the content of section controls in its cells, which does not stay in it.</summary>
    public IEnumerable<Piece> Read(XElement element, Scope scope)
    {
        var index = ++context.Notices.Piece;
        var firstAnswer = context.Answers.Count;
        var state = new TableState(scope with { Tables = scope.Tables + 1 });
        Rows(element, state);
        if (state.Rows.Count == 0)
        {
            return state.Hoisted;
        }

        var source = new SourceTable(state.Rows, context.Answers.GetRange(firstAnswer, context.Answers.Count - firstAnswer));
        var table = TableShape.Block(source, Widths(element), IsBorderless(element));
        if (scope.Tables < DeepestTable)
        {
            return [new Piece(table, index) { Tag = scope.Tag, Table = source, InContents = context.Fields.InContents }, .. state.Hoisted];
        }

        context.Notices.Add(NoticeKind.DeepTable);
        return [.. Flattening.Paragraphs([table]).Select(paragraph => new Piece(paragraph, index) { Tag = scope.Tag }), .. state.Hoisted];
    }

    private static List<int> Widths(XElement table) =>
        [.. (table.Child("tblGrid")?.Elements(WordXml.W + "gridCol") ?? []).Take(MostColumns).Select(column => WordXml.Twips(column.Attr("w")) ?? 0)];

    private bool IsBorderless(XElement table)
    {
        var properties = table.Child("tblPr");
        if (properties.Child("tblBorders") is { } borders)
        {
            return borders.Elements().All(border => border.Val() is "nil" or "none");
        }

        var style = context.Styles.Find(properties.Child("tblStyle").Val());
        return style is null || style.Name is "normal table" or "table normal" or "bảng chuẩn";
    }

    private void Rows(XElement parent, TableState state)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Word())
            {
                case "tr":
                    Row(element, state);
                    break;
                case "sdt":
                    InControl(element, state, Rows);
                    break;
                case "ins" or "customXml" or "moveTo":
                    Rows(element, state);
                    break;
                case "del" or "moveFrom":
                    context.Notices.Add(NoticeKind.TrackedChanges);
                    break;
                case "":
                    Rows(AlternateContent.Choose(element) ?? element, state);
                    break;
                default:
                    break;
            }
        }
    }

    private void Row(XElement element, TableState state)
    {
        var properties = element.Child("trPr");
        if (properties.Child("del") is not null)
        {
            context.Notices.Add(NoticeKind.TrackedChanges);
            return;
        }

        state.Column = Math.Clamp(properties.Child("gridBefore").Int() ?? 0, 0, MostColumns);
        state.Cells = [];
        Cells(element, state);
        if (state.Cells.Count > 0)
        {
            state.Rows.Add(new SourceRow(state.Cells, properties.Child("tblHeader").Toggle() ?? false));
        }
    }

    private void Cells(XElement parent, TableState state)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Word())
            {
                case "tc":
                    Cell(element, state);
                    break;
                case "sdt":
                    InControl(element, state, Cells);
                    break;
                case "ins" or "customXml" or "moveTo":
                    Cells(element, state);
                    break;
                case "":
                    Cells(AlternateContent.Choose(element) ?? element, state);
                    break;
                default:
                    break;
            }
        }
    }

    private void Cell(XElement element, TableState state)
    {
        var properties = element.Child("tcPr");
        var span = Math.Clamp(properties.Child("gridSpan").Int() ?? 1, 1, MostColumns);
        if (properties.Child("cellDel") is not null || state.Column + span > MostColumns)
        {
            span = Math.Min(span, MostColumns - state.Column);
            if (properties.Child("cellDel") is not null)
            {
                context.Notices.Add(NoticeKind.TrackedChanges);
                return;
            }

            if (span <= 0)
            {
                return;
            }
        }

        var blocks = new List<Block>();
        foreach (var piece in context.Blocks.Read(element.Elements(), state.Scope))
        {
            if (piece.Tag?.Section is not null && piece.Tag != state.Outer)
            {
                state.Hoisted.Add(piece);
            }
            else
            {
                blocks.Add(piece.Block);
            }
        }

        var merge = properties.Child("vMerge") is not { } merged ? RowMerge.None : merged.Val() is "restart" ? RowMerge.Start : RowMerge.Continue;
        state.Cells.Add(new SourceCell(state.Column, span, merge, blocks));
        state.Column += span;
    }

    /// <summary>Reads rows or cells within a control: of a section, of one cell, or of no meaning here.</summary>
    private void InControl(XElement element, TableState state, Action<XElement, TableState> read)
    {
        var control = ContentControl.Read(element, context.Styles);
        if (control.Content is not { } content)
        {
            return;
        }

        if (control.Tag is not { IsCell: true } tag)
        {
            var outer = state.Scope;
            state.Scope = control.Tag is null ? outer : outer with { Tag = control.Tag };
            read(content, state);
            state.Scope = outer;
            return;
        }

        var first = state.Cells.Count;
        read(content, state);
        var cells = control.IsPlaceholder ? [] : state.Cells.Skip(first).ToList();
        context.Answers.Add(new CellAnswer(tag, string.Join('\n', cells.Select(cell => cell.Text)), string.Join('\n', cells.Select(cell => cell.Figure))));
    }

    /// <summary>A table in the making.</summary>
    private sealed class TableState(Scope scope)
    {
        public ControlTag? Outer { get; } = scope.Tag;

        public Scope Scope { get; set; } = scope;

        public List<SourceRow> Rows { get; } = [];

        public List<SourceCell> Cells { get; set; } = [];

        public int Column { get; set; }

        public List<Piece> Hoisted { get; } = [];
    }
}
