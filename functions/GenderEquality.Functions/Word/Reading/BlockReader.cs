using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Reads block-level content: paragraphs, tables, and whatever wraps them.</summary>
internal sealed class BlockReader(ReadingContext context)
{
    private readonly TableReader tables = new(context);

    /// <summary>Reads the content of a body, a cell, a text box or a note.</summary>
    public List<BodyElement> Read(IEnumerable<XElement> elements, Scope scope)
    {
        var flow = new BlockFlow();
        foreach (var element in elements)
        {
            Read(element, scope, flow);
        }

        EndFlow(flow, scope);
        return flow.Elements;
    }

    /// <summary>Reads one element into a flow.</summary>
    public void Read(XElement element, Scope scope, BlockFlow flow)
    {
        switch (element.Word())
        {
            case "p":
                Paragraph(element, scope, flow);
                break;
            case "tbl":
                Table(element, scope, flow);
                break;
            case "sdt":
                Control(ContentControl.Read(element, context), scope, flow);
                break;
            case "del" or "moveFrom":
                context.Dropped.Add(DroppedContentKind.TrackedChanges);
                break;
            case "altChunk":
                EndFlow(flow, scope);
                Add(context.Chunks.Read(element, scope), flow);
                break;
            case "sectPr" or "bookmarkStart" or "bookmarkEnd" or "sdtPr" or "tcPr" or "customXmlPr":
                break;
            case "r" or "hyperlink" or "fldSimple":
                // Damaged files have runs where paragraphs belong
                Add(context.Paragraphs.ReadLoose(element, scope), flow);
                break;
            default:
                Nested(AlternateContent.Choose(element), scope, flow);
                break;
        }
    }

    /// <summary>Ends a flow: what waited for a next paragraph becomes one.</summary>
    public void EndFlow(BlockFlow flow, Scope scope)
    {
        if (flow.Carried.Count > 0)
        {
            Add(context.Paragraphs.FromCarried(flow, scope), flow);
        }
    }

    private void Nested(XElement? element, Scope scope, BlockFlow flow)
    {
        foreach (var child in element?.Elements() ?? [])
        {
            Read(child, scope, flow);
        }
    }

    private void Paragraph(XElement element, Scope scope, BlockFlow flow)
    {
        context.Dropped.Element++;
        Add(context.Paragraphs.Read(element, scope, flow), flow);
    }

    private static void Add(IEnumerable<BodyElement> elements, BlockFlow flow) => flow.Elements.AddRange(elements);

    private void Control(ContentControl control, Scope scope, BlockFlow flow)
    {
        if (control.Tag is not { IsCell: true } tag)
        {
            if (!control.IsPlaceholder)
            {
                Nested(control.Content, scope with { Tag = control.Tag ?? scope.Tag }, flow);
            }

            return;
        }

        var first = flow.Elements.Count;
        if (!control.IsPlaceholder)
        {
            Nested(control.Content, scope, flow);
        }

        var blocks = flow.Elements.Skip(first).Select(element => element.Block).ToList();
        context.Answers.Add(new CellAnswer(tag, BlockText.Of(blocks), FigureText.Of(blocks)));
    }

    private void Table(XElement element, Scope scope, BlockFlow flow)
    {
        EndFlow(flow, scope);
        flow.Elements.AddRange(tables.Read(element, scope));
    }
}

/// <summary>Elements in the making.</summary>
internal sealed class BlockFlow
{
    /// <summary>Elements so far.</summary>
    public List<BodyElement> Elements { get; } = [];

    /// <summary>Content of paragraphs whose end was deleted (tracked): it belongs to the next one.</summary>
    public List<Inline> Carried { get; } = [];
}
