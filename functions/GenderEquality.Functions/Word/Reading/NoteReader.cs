using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Reads footnotes and endnotes when their references are met.</summary>
internal sealed class NoteReader(ReadingContext context)
{
    private readonly Dictionary<string, (string Part, Dictionary<string, XElement> Notes)> loaded = new(StringComparer.Ordinal);

    /// <summary>The note of a <c>footnoteReference</c> or <c>endnoteReference</c>; null when it is missing, empty, or was taken before
    /// (a note that many references repeat would grow without bound).</summary>
    public Footnote? Take(string reference, string? id)
    {
        var kind = reference is "footnoteReference" ? "footnote" : "endnote";
        if (!loaded.TryGetValue(kind, out var notes))
        {
            notes = Load(kind);
            loaded[kind] = notes;
        }

        if (id is null || !notes.Notes.Remove(id, out var element))
        {
            return null;
        }

        var elements = context.Blocks.Read(element.Elements(), new Scope(notes.Part) { InNote = true });
        var paragraphs = Flattening.Paragraphs(elements.Select(element => element.Block)).ToList();
        return paragraphs.Count == 0 ? null : new Footnote(paragraphs);
    }

    private (string Part, Dictionary<string, XElement> Notes) Load(string kind)
    {
        var notes = new Dictionary<string, XElement>(StringComparer.Ordinal);
        if (context.Package.Related(context.Main, kind + "s") is not { } part)
        {
            return (context.Main, notes);
        }

        using var reader = context.Package.OpenXml(part);
        foreach (var element in XElement.Load(reader).Elements(WordXml.W + kind))
        {
            if (element.Attr("id") is { } id && element.Attr("type") is null or "normal")
            {
                notes.TryAdd(element.Attr("id") ?? string.Empty, element);
            }
        }

        return (part, notes);
    }
}
