using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Chunks;

/// <summary>Turns a web page into what Word would make of it: paragraphs and tables in WordprocessingML, read on like the rest of the document.</summary>
internal sealed class HtmlBlocks
{
    private static readonly XNamespace W = WordXml.W;

    private readonly List<XElement> blocks = [];
    private readonly HtmlTable table = new();
    private readonly Dictionary<string, int> formats = new(StringComparer.Ordinal);
    private XElement? paragraph;

    private HtmlBlocks()
    {
    }

    /// <summary>Whether the page has pictures: they are not in the file.</summary>
    public bool HasPictures { get; private set; }

    /// <summary>Paragraphs and tables in order.</summary>
    public IReadOnlyList<XElement> Elements => blocks;

    /// <summary>Reads a page.</summary>
    public static HtmlBlocks Read(string html)
    {
        var page = new HtmlBlocks();
        foreach (var token in HtmlTokens.Of(html))
        {
            if (token.Text is { } text)
            {
                page.Add(HtmlTokens.Spaced(text));
            }
            else
            {
                page.Take(token);
            }
        }

        page.EndParagraph();
        page.EndTable();
        return page;
    }

    /// <summary>The lines of a plain text, a paragraph each.</summary>
    public static IReadOnlyList<XElement> OfText(string text) =>
        [.. text.Split('\n').Select(line => new XElement(W + "p", Run(line.TrimEnd('\r'), [])))];

    private void Take(HtmlToken token)
    {
        switch (token.Tag)
        {
            case "b" or "strong" or "i" or "em" or "u" or "sup" or "sub" or "s" or "strike" or "del":
                formats[token.Tag] = formats.GetValueOrDefault(token.Tag) + 1;
                break;
            case "/b" or "/strong" or "/i" or "/em" or "/u" or "/sup" or "/sub" or "/s" or "/strike" or "/del":
                formats[token.Tag[1..]] = Math.Max(0, formats.GetValueOrDefault(token.Tag[1..]) - 1);
                break;
            case "br":
                paragraph?.Add(new XElement(W + "r", new XElement(W + "br")));
                break;
            case "img" or "svg" or "canvas":
                HasPictures = true;
                break;
            case "p" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "blockquote" or "pre" or "dt" or "dd" or "hr" or "caption" or "section" or "article":
                EndParagraph();
                Begin(token.Tag);
                break;
            default:
                TakeOfTable(token);
                break;
        }
    }

    private void TakeOfTable(HtmlToken token)
    {
        switch (token.Tag)
        {
            case "table" or "tr" or "td" or "th":
                EndParagraph();
                table.Begin(token);
                break;
            case "/table":
                EndParagraph();
                if (table.EndInner())
                {
                    EndTable();
                }

                break;
            case "/p" or "/div" or "/h1" or "/h2" or "/h3" or "/h4" or "/h5" or "/h6" or "/li" or "/blockquote" or "/pre" or "/dt" or "/dd" or "/td" or "/th" or "/tr" or "/ul" or "/ol" or "/caption" or "/section" or "/article":
                EndParagraph();
                break;
            default:
                break;
        }
    }

    private void Begin(string tag)
    {
        if (tag is ['h', >= '1' and <= '6'])
        {
            paragraph = new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "outlineLvl", new XAttribute(W + "val", tag[1] - '1'))));
        }
        else if (tag is "li")
        {
            paragraph = new XElement(W + "p", Run("- ", []));
        }
    }

    private void Add(string text)
    {
        if (paragraph is null && string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        paragraph ??= new XElement(W + "p");
        paragraph.Add(Run(paragraph.HasElements ? text : text.TrimStart(), Properties()));
    }

    private IEnumerable<XElement> Properties()
    {
        foreach (var (tag, _) in formats.Where(format => format.Value > 0))
        {
            yield return tag switch
            {
                "b" or "strong" => new XElement(W + "b"),
                "i" or "em" => new XElement(W + "i"),
                "u" => new XElement(W + "u", new XAttribute(W + "val", "single")),
                "sup" => new XElement(W + "vertAlign", new XAttribute(W + "val", "superscript")),
                "sub" => new XElement(W + "vertAlign", new XAttribute(W + "val", "subscript")),
                _ => new XElement(W + "strike"),
            };
        }
    }

    private static XElement Run(string text, IEnumerable<XElement> properties) =>
        new(W + "r", new XElement(W + "rPr", properties), new XElement(W + "t", text));

    private void EndParagraph()
    {
        if (paragraph is not null && !table.Take(paragraph))
        {
            blocks.Add(paragraph);
        }

        paragraph = null;
    }

    private void EndTable()
    {
        if (table.End() is { } whole)
        {
            blocks.Add(whole);
        }
    }
}
