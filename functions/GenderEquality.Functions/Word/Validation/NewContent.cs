using System.IO.Compression;
using System.Xml;

namespace GenderEquality.Functions.Word.Validation;

/// <summary>Leaves of a package what its validation does not know yet: paragraphs and rows that have the shape of one before are left out, and the bytes of pictures,
/// at which no schema looks.</summary>
internal static class NewContent
{
    private const string Document = "word/document.xml";
    private const string Media = "word/media/";

    /// <summary>Writes the package as it is to be validated.</summary>
    /// <param name="package">A package that this product wrote, seekable.</param>
    /// <param name="output">Where to.</param>
    /// <param name="known">What was found valid before.</param>
    /// <returns>The shapes that are in it for the first time.</returns>
    public static IReadOnlyCollection<UInt128> Write(Stream package, Stream output, KnownBlocks known)
    {
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        IReadOnlyCollection<UInt128> shapes = [];
        foreach (var entry in from.Entries)
        {
            using var target = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
            if (entry.FullName.StartsWith(Media, StringComparison.Ordinal))
            {
                continue;
            }

            using var source = entry.Open();
            if (string.Equals(entry.FullName, Document, StringComparison.Ordinal))
            {
                shapes = WriteDocument(source, target, known);
            }
            else
            {
                source.CopyTo(target);
            }
        }

        return shapes;
    }

    private static IReadOnlyCollection<UInt128> WriteDocument(Stream source, Stream target, KnownBlocks known)
    {
        using var xml = XmlReader.Create(source, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        using var memory = new MemoryStream();
        var blocks = new NewBlocks(xml, memory, known);
        blocks.Copy();
        memory.WriteTo(target);
        return blocks.Shapes;
    }
}
