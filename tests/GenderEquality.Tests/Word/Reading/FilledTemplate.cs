using System.IO.Compression;
using System.Xml.Linq;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>An agency's own template, filled in as Word does it.</summary>
internal static class FilledTemplate
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The template with text typed into controls by tag; paragraphs are separated by line ends.</summary>
    public static MemoryStream Create(Agency agency, Func<string, string?> answer, Campaign? campaign = null) => Change(agency, document =>
    {
        foreach (var control in document.Descendants(W + "sdt").ToList())
        {
            if (control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value is { } tag && answer(tag) is { } text)
            {
                Fill(control, text);
            }
        }
    }, campaign);

    /// <summary>The template with its main part changed.</summary>
    public static MemoryStream Change(Agency agency, Action<XDocument> change, Campaign? campaign = null)
    {
        var stream = new MemoryStream();
        ReportTemplateWriter.Write(campaign ?? Readings.Campaign, agency, stream);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            XDocument document;
            using (var read = entry.Open())
            {
                document = XDocument.Load(read, LoadOptions.PreserveWhitespace);
            }

            change(document);
            entry.Delete();
            using var write = zip.CreateEntry("word/document.xml").Open();
            document.Save(write, SaveOptions.DisableFormatting);
        }

        stream.Position = 0;
        return stream;
    }

    private static void Fill(XElement control, string text)
    {
        control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")?.Remove();
        var content = control.Element(W + "sdtContent")!;
        if (content.Elements(W + "p").Any())
        {
            content.ReplaceNodes(text.Split('\n').Select(line => new XElement(W + "p", Run(line))));
        }
        else
        {
            content.ReplaceNodes(Run(text));
        }
    }

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
