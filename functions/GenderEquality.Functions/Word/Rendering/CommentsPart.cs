using System.Xml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>The comments of a draft. They carry no date, so that the same report gives the same bytes.</summary>
internal sealed class CommentsPart
{
    private const string Author = "Hệ thống tổng hợp";
    private const string Initials = "HT";

    private readonly List<string> texts = [];

    /// <summary>How many there are.</summary>
    public int Count => texts.Count;

    /// <summary>Keeps a comment; returns its id.</summary>
    public int Add(string text)
    {
        texts.Add(text);
        return texts.Count - 1;
    }

    /// <summary>Adds the part to a package; none where nobody remarks anything.</summary>
    public void AddTo(FormPackage package)
    {
        if (texts.Count > 0)
        {
            package.AddPart(package.Document, "rIdComments", RelationshipTypes.Comments, new PackagePart("word/comments.xml", PartTypes.Comments, Write));
        }
    }

    private void Write(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        FormXml.WriteStart(xml, "comments");
        foreach (var (id, text) in texts.Index())
        {
            new Comment(new Paragraph(new Run(new AnnotationReferenceMark()), FormParagraph.Run(text))) { Id = FormParagraph.Number(id), Author = Author, Initials = Initials }.WriteTo(xml);
        }

        xml.WriteEndElement();
    }
}
