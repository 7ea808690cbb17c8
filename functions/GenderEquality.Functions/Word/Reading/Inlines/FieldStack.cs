using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>The fields that are open at a place of the document. A field runs over paragraphs; fields stand in each other.</summary>
internal sealed class FieldStack
{
    private const int Deepest = 100;

    private readonly List<Field> open = [];

    /// <summary>Whether text here belongs to a table of contents or index, which the consolidated report does not take over.</summary>
    public bool InContents => open.Exists(one => one is { ShowsResult: true, IsContents: true });

    /// <summary>Whether text here is the result of a field within another's instruction, which nobody sees.</summary>
    public bool InInstruction => open.Exists(one => !one.ShowsResult);

    /// <summary>Address of the hyperlink field here; null without.</summary>
    public string? Link => open.FindLast(one => one.ShowsResult && one.Link is not null)?.Link;

    /// <summary>Takes a <c>w:fldChar</c>; what the field that it ends shows without holding it as text: the choice of a form field.</summary>
    public string Mark(XElement mark)
    {
        switch (mark.Attr("fldCharType"))
        {
            case "begin" when open.Count < Deepest:
                open.Add(new Field(FormField.Shown(mark.Child("ffData"))));
                break;
            case "separate" when open.Count > 0:
                open[^1].Separate();
                break;
            case "end" when open.Count > 0:
                var ended = open[^1];
                open.RemoveAt(open.Count - 1);
                return ended.HasText || InInstruction ? string.Empty : ended.Choice;
            default:
                break;
        }

        return string.Empty;
    }

    /// <summary>Takes note of text in the result of the innermost field.</summary>
    public void Show(string text)
    {
        if (open.Count > 0 && !string.IsNullOrWhiteSpace(text))
        {
            open[^1].HasText = true;
        }
    }

    /// <summary>Takes text of a field's instruction.</summary>
    public void Instruct(string text)
    {
        if (open.Count > 0)
        {
            open[^1].Instruct(text);
        }
    }

    /// <summary>Ends a paragraph. An instruction that goes on is a damaged field: its text would hide the rest of the document.</summary>
    public void EndParagraph() => open.RemoveAll(one => !one.ShowsResult);

    /// <summary>Ends the document: whether a table of contents was left open, so that what it swallowed must be put back.</summary>
    public bool EndDocument()
    {
        var damaged = InContents;
        open.Clear();
        return damaged;
    }

    private sealed class Field(string choice)
    {
        private const int LongestInstruction = 4000;
        private string instruction = string.Empty;

        /// <summary>What a form field shows when no text does.</summary>
        public string Choice => choice;

        public bool HasText { get; set; }

        public bool ShowsResult { get; private set; }

        public bool IsContents { get; private set; }

        public string? Link { get; private set; }

        public void Instruct(string text)
        {
            if (!ShowsResult && instruction.Length < LongestInstruction)
            {
                instruction += text;
            }
        }

        public void Separate()
        {
            ShowsResult = true;
            var words = instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            IsContents = words is ["TOC" or "INDEX" or "TOA", ..];
            Link = words is ["HYPERLINK", var address, ..] ? Links.Kept(address.Trim('"')) : null;
        }
    }
}
