using System.Xml;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>The content types that a package states for its parts.</summary>
internal sealed class ContentTypes
{
    private const string Part = "[Content_Types].xml";

    private readonly Dictionary<string, string> byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> byName = new(StringComparer.OrdinalIgnoreCase);

    private ContentTypes()
    {
    }

    /// <summary>All types that are stated.</summary>
    public IEnumerable<string> All => byName.Values.Concat(byExtension.Values);

    /// <summary>Reads them; throws <see cref="UnsafeFileException"/> when the ZIP is no package at all.</summary>
    public static ContentTypes Read(ReportPackage package)
    {
        if (!package.Has(Part))
        {
            throw new UnsafeFileException(package.Has("mimetype") ? RefusalReason.OpenDocument : RefusalReason.Archive);
        }

        var types = new ContentTypes();
        using var reader = package.OpenXml(Part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("ContentType") is { } type)
            {
                if (reader.GetAttribute("PartName") is { } name)
                {
                    types.byName[name.TrimStart('/')] = type;
                }
                else if (reader.GetAttribute("Extension") is { } extension)
                {
                    types.byExtension[extension] = type;
                }
            }
        }

        return types;
    }

    /// <summary>Type of a part; empty when none is stated.</summary>
    public string Of(string part)
    {
        if (byName.TryGetValue(part, out var type))
        {
            return type;
        }

        return byExtension.GetValueOrDefault(Path.GetExtension(part).TrimStart('.'), string.Empty);
    }
}
