using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Reports.Text.LegacyFonts;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Styles;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Reads runs: text in its font, breaks, symbols, notes and drawings.</summary>
/// <param name="context">What all readers of the document share.</param>
/// <param name="parts">Where the content goes.</param>
/// <param name="inlines">Reads what a run holds further run-level content in.</param>
internal sealed class RunReader(ReadingContext context, ParagraphParts parts, InlineReader inlines)
{
    private readonly DrawingReader drawings = new(context, parts);

    /// <summary>Whether a page or column ended: what follows in the same paragraph is a line of its own.</summary>
    private bool isParted;

    /// <summary>Reads a <c>w:r</c>.</summary>
    public void Read(XElement run, Scope scope)
    {
        var look = context.Styles.Run(run.Child("rPr"), parts.Style);
        var format = TextFormat.Of(look, scope.Link ?? context.Fields.Link);
        foreach (var child in run.Elements())
        {
            if (!Mark(child, format) && !context.Fields.InInstruction)
            {
                Visible(child, look, format, scope);
            }
        }
    }

    /// <summary>Takes what has no text of its own.</summary>
    private bool Mark(XElement child, TextFormat format)
    {
        switch (child.Word())
        {
            case "fldChar":
                parts.Sink.Add(context.Fields.Mark(child), format);
                return true;
            case "instrText":
                context.Fields.Instruct(child.Value);
                return true;
            case "commentReference":
                context.Dropped.Add(DroppedContentKind.Comments);
                return true;
            case "rPr" or "delText" or "delInstrText" or "lastRenderedPageBreak" or "annotationRef" or "footnoteRef" or "endnoteRef" or "separator" or "continuationSeparator":
                return true;
            default:
                return false;
        }
    }

    private void Visible(XElement child, RunFormat look, TextFormat format, Scope scope)
    {
        if ((look.Hidden ?? false) || (look.Struck ?? false))
        {
            if (child.Word() is "t" && !string.IsNullOrWhiteSpace(child.Value))
            {
                context.Dropped.Add(look.Hidden ?? false ? DroppedContentKind.HiddenText : DroppedContentKind.StruckText);
            }

            return;
        }

        if (isParted && child.Word() is not ("br" or "cr"))
        {
            isParted = false;
            if (!parts.Sink.IsEmpty)
            {
                parts.Sink.Add(new LineBreak());
            }
        }

        switch (child.Word())
        {
            case "t":
                Text(child.Value, look, format);
                break;
            case "tab" or "ptab":
                parts.Sink.Add("\t", format);
                break;
            case "br" or "cr":
                Break(child);
                break;
            case "noBreakHyphen":
                parts.Sink.Add("-", format);
                break;
            case "sym":
                parts.Sink.Add(Symbols.FromCode(child.Attr("char"), child.Attr("font")), format);
                break;
            case "footnoteReference" or "endnoteReference":
                Note(child, scope);
                break;
            case "ruby":
                inlines.ReadChildren(child.Child("rubyBase") ?? child, scope);
                break;
            default:
                drawings.Read(child, scope);
                break;
        }
    }

    private void Text(string text, RunFormat look, TextFormat format)
    {
        context.Fields.Show(text);
        if (XmlText.HasForbidden(text))
        {
            context.Dropped.Add(DroppedContentKind.Characters);
        }

        if (format.Legacy is { } encoding)
        {
            context.Dropped.Add(DroppedContentKind.LegacyFont, look.Font);
            parts.Sink.Add(encoding == LegacyEncoding.Vni && (look.Capitals ?? false) ? text.ToUpperInvariant() : text, format);
            return;
        }

        if (LegacyFont.IsUnknown(look.Font, text))
        {
            context.Dropped.Add(DroppedContentKind.UnknownFont, look.Font);
        }

        var shown = Symbols.Convert(text, look.Font);
        parts.Sink.Add(look.Capitals ?? false ? shown.ToUpperInvariant() : shown, format);
    }

    private void Break(XElement child)
    {
        if (child.Attr("type") is "page" or "column")
        {
            isParted = true;
        }
        else if (!parts.Sink.IsEmpty)
        {
            parts.Sink.Add(new LineBreak());
        }
    }

    private void Note(XElement reference, Scope scope)
    {
        if (!scope.InNote && context.Notes.Take(reference.Word(), reference.Attr("id")) is { } note)
        {
            parts.Sink.Add(note);
        }
    }
}
