using System.Xml.Linq;
using GenderEquality.Functions.Submissions.Content;
using GenderEquality.Functions.Submissions.Text;
using GenderEquality.Functions.Submissions.Text.LegacyFonts;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Reads run-level content into the parts of a paragraph.</summary>
internal sealed class InlineReader(ReadingContext context, ParagraphParts parts)
{
    private readonly DrawingReader drawings = new(context, parts);

    /// <summary>Whether a page or column ended: what follows in the same paragraph is a line of its own.</summary>
    private bool isParted;

    /// <summary>Reads all children of an element.</summary>
    public void ReadChildren(XElement parent, Scope scope)
    {
        foreach (var child in parent.Elements())
        {
            Read(child, scope);
        }
    }

    /// <summary>Reads one element.</summary>
    public void Read(XElement element, Scope scope)
    {
        switch (element.Word())
        {
            case "r":
                Run(element, scope);
                break;
            case "ins" or "moveTo":
                context.Notices.Add(NoticeKind.TrackedChanges);
                ReadChildren(element, scope);
                break;
            case "del" or "moveFrom":
                context.Notices.Add(NoticeKind.TrackedChanges);
                break;
            case "hyperlink":
                ReadChildren(element, scope with { Link = Target(element, scope.Part) ?? scope.Link });
                break;
            case "sdt":
                Control(ContentControl.Read(element, context.Styles), scope);
                break;
            case "pPr" or "sdtPr" or "smartTagPr" or "customXmlPr":
                break;
            default:
                Other(element, scope);
                break;
        }
    }

    private void Other(XElement element, Scope scope)
    {
        if (element.Name.Namespace == WordXml.Math)
        {
            var text = Equation.Text(element);
            context.Notices.Add(NoticeKind.Equation, CleanText.Of(text));
            parts.Sink.Add(text, default);
        }
        else if (AlternateContent.Choose(element) is { } chosen)
        {
            ReadChildren(chosen, scope);
        }
    }

    private string? Target(XElement hyperlink, string part) =>
        hyperlink.Attribute(WordXml.R + "id")?.Value is { } id && context.Package.RelationshipsOf(part).TryGetValue(id, out var relationship) && relationship.External
            ? Links.Kept(relationship.Target)
            : null;

    private void Control(ContentControl control, Scope scope)
    {
        void Content()
        {
            if (!control.IsPlaceholder && control.Content is { } content)
            {
                ReadChildren(content, scope);
            }
        }

        switch (control.Tag)
        {
            case { IsCell: true } tag:
                var inlines = parts.Aside(Content);
                context.Answers.Add(new CellAnswer(tag, PlainText.Of(inlines), PlainText.Of(PlainText.WithoutNoteMarks(inlines))));
                break;
            case { Section: not null } tag when tag != scope.Tag:
                parts.InSection(tag, Content);
                break;
            default:
                Content();
                break;
        }
    }

    private void Run(XElement run, Scope scope)
    {
        var look = context.Styles.Run(run.Child("rPr"), parts.Style);
        var format = TextFormat.Of(look, scope.Link ?? context.Fields.Link);
        foreach (var child in run.Elements())
        {
            if (!Mark(child) && !context.Fields.InInstruction)
            {
                Visible(child, look, format, scope);
            }
        }
    }

    /// <summary>Takes what has no text of its own.</summary>
    private bool Mark(XElement child)
    {
        switch (child.Word())
        {
            case "fldChar":
                context.Fields.Mark(child);
                return true;
            case "instrText":
                context.Fields.Instruct(child.Value);
                return true;
            case "commentReference":
                context.Notices.Add(NoticeKind.Comments);
                return true;
            case "rPr" or "delText" or "delInstrText" or "lastRenderedPageBreak" or "annotationRef" or "footnoteRef" or "endnoteRef" or "separator" or "continuationSeparator":
                return true;
            default:
                return false;
        }
    }

    private void Visible(XElement child, TextLook look, TextFormat format, Scope scope)
    {
        if ((look.Hidden ?? false) || (look.Struck ?? false))
        {
            if (child.Word() is "t" && !string.IsNullOrWhiteSpace(child.Value))
            {
                context.Notices.Add(look.Hidden ?? false ? NoticeKind.HiddenText : NoticeKind.StruckText);
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
                ReadChildren(child.Child("rubyBase") ?? child, scope);
                break;
            default:
                drawings.Read(child, scope);
                break;
        }
    }

    private void Text(string text, TextLook look, TextFormat format)
    {
        if (XmlText.HasForbidden(text))
        {
            context.Notices.Add(NoticeKind.Characters);
        }

        if (format.Legacy is { } encoding)
        {
            context.Notices.Add(NoticeKind.LegacyFont, look.Font);
            parts.Sink.Add(encoding == LegacyEncoding.Vni && (look.Capitals ?? false) ? text.ToUpperInvariant() : text, format);
            return;
        }

        if (LegacyFont.IsUnknown(look.Font, text))
        {
            context.Notices.Add(NoticeKind.UnknownFont, look.Font);
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
