using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>Reads the rows and cells of tables, also those within controls and tracked changes.</summary>
internal sealed class TableRowReader(ReadingContext context)
{
    /// <summary>Columns that Word allows.</summary>
    public const int MostColumns = 63;

    /// <summary>Reads the rows of a <c>w:tbl</c> or of what stands around rows in it.</summary>
    public void Read(XElement parent, TableContent state)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Word())
            {
                case "tr":
                    Row(element, state);
                    break;
                case "sdt":
                    InControl(element, state, Read);
                    break;
                case "ins" or "customXml" or "moveTo":
                    Read(element, state);
                    break;
                case "del" or "moveFrom":
                    context.Dropped.Add(DroppedContentKind.TrackedChanges);
                    break;
                case "":
                    Read(AlternateContent.Choose(element) ?? element, state);
                    break;
                default:
                    break;
            }
        }
    }

    private void Row(XElement element, TableContent state)
    {
        var properties = element.Child("trPr");
        if (properties.Child("del") is not null)
        {
            context.Dropped.Add(DroppedContentKind.TrackedChanges);
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

    private void Cells(XElement parent, TableContent state)
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

    private void Cell(XElement element, TableContent state)
    {
        var properties = element.Child("tcPr");
        var span = Math.Clamp(properties.Child("gridSpan").Int() ?? 1, 1, MostColumns);
        if (properties.Child("cellDel") is not null || state.Column + span > MostColumns)
        {
            span = Math.Min(span, MostColumns - state.Column);
            if (properties.Child("cellDel") is not null)
            {
                context.Dropped.Add(DroppedContentKind.TrackedChanges);
                return;
            }

            if (span <= 0)
            {
                return;
            }
        }

        var blocks = new List<Block>();
        foreach (var inner in context.Blocks.Read(element.Elements(), state.Scope))
        {
            if (inner.Tag?.Section is not null && inner.Tag != state.Outer)
            {
                state.Hoisted.Add(inner);
            }
            else
            {
                blocks.Add(inner.Block);
            }
        }

        var merge = properties.Child("vMerge") is not { } merged ? RowMerge.None : merged.Val() is "restart" ? RowMerge.Start : RowMerge.Continue;
        state.Cells.Add(new SourceCell(state.Column, span, merge, blocks) { Lines = CellBorders.Of(properties) });
        state.Column += span;
    }

    /// <summary>Reads rows or cells within a control: of a section, of one cell, or of no meaning here.</summary>
    private void InControl(XElement element, TableContent state, Action<XElement, TableContent> read)
    {
        var control = ContentControl.Read(element, context);
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
}
