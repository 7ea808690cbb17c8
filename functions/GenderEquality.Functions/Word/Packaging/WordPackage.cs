using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GenderEquality.Functions.Word.Packaging;

/// <summary>A Word package written part by part, straight into the output: no part is ever held as a whole, and the same parts give
/// the same bytes. Order, relationship ids and dates are fixed by the caller or by this class, never by the machine.</summary>
/// <remarks>The SDK's own package cannot do this: it numbers relationships at random and stamps entries with the current time.</remarks>
internal sealed class WordPackage
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<PackagePart> parts = [];
    private readonly PackagePart root = new(string.Empty, string.Empty, _ => { });

    /// <summary>Settings of every XML part: UTF-8 without a byte-order mark, no indentation.</summary>
    public static XmlWriterSettings XmlSettings { get; } = new() { Encoding = Utf8, CloseOutput = false };

    /// <summary>Adds a part that belongs to the package itself, such as the main document.</summary>
    public PackagePart AddRoot(string id, string relationshipType, PackagePart part) => Add(root, id, relationshipType, part);

    /// <summary>Adds a part that <paramref name="owner"/> refers to by <paramref name="id"/>.</summary>
    public PackagePart Add(PackagePart owner, string id, string relationshipType, PackagePart part)
    {
        owner.Relationships.Add(new PackageRelationship(id, relationshipType, "/" + part.Path, External: false));
        parts.Add(part);
        return part;
    }

    /// <summary>Writes the package. Bytes do not depend on whether the output can seek.</summary>
    public void WriteTo(Stream output)
    {
        using var forward = new ForwardStream(output);
        using var zip = new ZipArchive(forward, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in Entries())
        {
            FixedEntry.Write(zip, entry.Path, entry.Write);
        }
    }

    /// <summary>Its files in their order. Each must be written before the next one is asked for: what a part refers to may become known only then.</summary>
    public IEnumerable<PackageEntry> Entries()
    {
        yield return new PackageEntry("[Content_Types].xml", WriteContentTypes);
        foreach (var part in parts.Prepend(root))
        {
            if (part != root)
            {
                yield return new PackageEntry(part.Path, part.Write);
            }

            if (part.Relationships.Count > 0)
            {
                yield return new PackageEntry(part.RelationshipsPath, stream => PackageXml.WriteRelationships(stream, part.Relationships));
            }
        }
    }

    private void WriteContentTypes(Stream stream) => PackageXml.WriteContentTypes(stream, parts);
}

/// <summary>One part.</summary>
/// <param name="Path">Path in the package without leading slash.</param>
/// <param name="ContentType">Content type.</param>
/// <param name="Write">Writes its bytes.</param>
internal sealed record PackagePart(string Path, string ContentType, Action<Stream> Write)
{
    /// <summary>What it refers to, in order.</summary>
    public List<PackageRelationship> Relationships { get; } = [];

    /// <summary>Where its relationships are written.</summary>
    public string RelationshipsPath
    {
        get
        {
            var slash = Path.LastIndexOf('/');
            return $"{Path[..(slash + 1)]}_rels/{Path[(slash + 1)..]}.rels";
        }
    }

    /// <summary>Refers to an address outside the package, such as a hyperlink's.</summary>
    public void AddExternal(string id, string relationshipType, string target) =>
        Relationships.Add(new PackageRelationship(id, relationshipType, target, External: true));
}

/// <summary>A reference from one part to another, or to an address.</summary>
internal sealed record PackageRelationship(string Id, string Type, string Target, bool External);
