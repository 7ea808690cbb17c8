using System.Collections.Concurrent;
using DocumentFormat.OpenXml;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Form;

/// <summary>A package with the parts that every document of the form has: styles, settings, page numbers, footnotes, properties.</summary>
internal sealed class FormPackage
{
    /// <summary>Relationship of the header with the page number.</summary>
    public const string PageHeaderId = "rIdPageHeader";

    /// <summary>Relationship of the header of first pages, which have no number.</summary>
    public const string FirstHeaderId = "rIdFirstHeader";

    /// <summary>Parts that are the same in every document, by path and mark: of marks there are a few.</summary>
    private static readonly ConcurrentDictionary<string, WrittenPieces> Fixed = new(StringComparer.Ordinal);

    private readonly WordPackage package = new();
    private int customXml;

    /// <summary>Creates the package.</summary>
    /// <param name="info">Title, author and date in the document's properties.</param>
    /// <param name="writeDocument">Writes the main part.</param>
    /// <param name="mark">Mark on every page, such as "DỰ THẢO"; null without.</param>
    public FormPackage(DocumentInfo info, Action<Stream> writeDocument, string? mark = null)
    {
        Document = package.AddRoot("rId1", RelationshipTypes.Document, new PackagePart("word/document.xml", PartTypes.Document, writeDocument));
        package.AddRoot("rId2", RelationshipTypes.CoreProperties, new PackagePart("docProps/core.xml", PartTypes.CoreProperties, info.WriteCore));
        package.AddRoot("rId3", RelationshipTypes.AppProperties, new PackagePart("docProps/app.xml", PartTypes.AppProperties, DocumentInfo.WriteApp));
        AddFixed("rIdStyles", RelationshipTypes.Styles, ("word/styles.xml", PartTypes.Styles), null, FormStyles.Create);
        AddFixed("rIdSettings", RelationshipTypes.Settings, ("word/settings.xml", PartTypes.Settings), null, FormSettings.Create);
        AddFixed(PageHeaderId, RelationshipTypes.Header, ("word/header1.xml", PartTypes.Header), mark, () => FormHeaders.PageNumber(mark));
        AddFixed(FirstHeaderId, RelationshipTypes.Header, ("word/header2.xml", PartTypes.Header), mark, () => FormHeaders.FirstPage(mark));
    }

    /// <summary>The main part.</summary>
    public PackagePart Document { get; }

    /// <summary>Adds the footnotes part; every document has one, because settings name its separators.</summary>
    public PackagePart AddFootnotes(Action<Stream> write) =>
        AddPart(Document, "rIdFootnotes", RelationshipTypes.Footnotes, new PackagePart("word/footnotes.xml", PartTypes.Footnotes, write));

    /// <summary>Adds any part.</summary>
    public PackagePart AddPart(PackagePart owner, string id, string relationshipType, PackagePart part) => package.Add(owner, id, relationshipType, part);

    /// <summary>Adds custom XML, which Word keeps through editing and saving.</summary>
    /// <param name="write">Writes the XML.</param>
    /// <param name="namespaceUri">Namespace of its root element.</param>
    /// <param name="itemId">Its id, as fixed as the namespace.</param>
    public void AddCustomXml(Action<Stream> write, string namespaceUri, Guid itemId)
    {
        customXml++;
        var item = package.Add(Document, $"rIdCustomXml{customXml}", RelationshipTypes.CustomXml, new PackagePart($"customXml/item{customXml}.xml", PartTypes.CustomXml, write));
        package.Add(item, "rId1", RelationshipTypes.CustomXmlProperties, new PackagePart(
            $"customXml/itemProps{customXml}.xml", PartTypes.CustomXmlProperties, stream => CustomXml.WriteProperties(stream, namespaceUri, itemId)));
    }

    /// <summary>Its files, each to be written before the next one is asked for.</summary>
    public IEnumerable<PackageEntry> Entries() => package.Entries();

    /// <summary>Writes the package.</summary>
    public void WriteTo(Stream output) => package.WriteTo(output);

    private void AddFixed(string id, string relationshipType, (string Path, string ContentType) part, string? mark, Func<OpenXmlElement> create)
    {
        var pieces = Fixed.GetOrAdd($"{part.Path} {mark}", _ =>
        {
            var written = new WrittenPieces();
            FormXml.Write(written, create());
            return written;
        });
        package.Add(Document, id, relationshipType, new PackagePart(part.Path, part.ContentType, pieces.WriteTo));
    }
}
