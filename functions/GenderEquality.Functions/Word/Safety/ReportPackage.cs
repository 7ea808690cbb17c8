using System.IO.Compression;
using System.Xml;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>An opened and checked package: a Word file, or a workbook that comes with one. Not the SDK's: that throws on files that Word opens (a malformed address in a hyperlink)
/// and reads the whole of what it opens, recursively, before any limit can be applied.</summary>
internal sealed class ReportPackage : IDisposable
{
    private const string RelationshipNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly ZipArchive zip;
    private readonly ReadLimits limits;
    private readonly Dictionary<string, ZipArchiveEntry> entries;
    private readonly Dictionary<string, IReadOnlyDictionary<string, Relationship>> relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ReportPackage> within = [];
    private readonly WorkBudget work;
    private readonly UnpackBudget xmlBytes;
    private readonly XmlBudget xmlNodes;

    private ReportPackage(ZipArchive zip, Dictionary<string, ZipArchiveEntry> entries, ReadLimits limits, WorkBudget work, ReportPackage? around)
    {
        this.zip = zip;
        this.entries = entries;
        this.limits = limits;
        this.work = work;
        xmlBytes = around?.xmlBytes ?? new UnpackBudget(limits.XmlBytes, limits, bytes => work.Spend((long)bytes * WorkCosts.XmlByte));
        xmlNodes = around?.xmlNodes ?? new XmlBudget(limits, work);
        Types = ContentTypes.Read(this);
    }

    /// <summary>What the file may be at most.</summary>
    public ReadLimits Limits => limits;

    /// <summary>Content types of the parts.</summary>
    public ContentTypes Types { get; }

    /// <summary>Names of all parts.</summary>
    public IEnumerable<string> Parts => entries.Keys;

    /// <summary>What is not refused, and not read either.</summary>
    public IReadOnlyList<LeftOutPart> LeftOut { get; private set; } = [];

    /// <summary>Opens a file that stays the caller's. Throws <see cref="UnsafeFileException"/> when it must be refused.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">What it may be at most.</param>
    /// <param name="work">What it may cost.</param>
    /// <param name="check">Looks at the package before any of it is read; tells what is left out of it.</param>
    public static ReportPackage Open(Stream file, ReadLimits limits, WorkBudget work, Func<ReportPackage, IReadOnlyList<LeftOutPart>> check) =>
        Open(file, limits, work, check, null);

    /// <summary>Opens a Word file that is inserted into this one as a part. It shares this file's budgets, is checked as any file, and is
    /// closed with this one.</summary>
    public ReportPackage OpenWithin(string part)
    {
        var file = new MemoryStream();
        using (var stream = OpenPart(part, new UnpackBudget(limits.FileBytes, limits, static _ => { })))
        {
            stream.CopyTo(file);
        }

        var package = Open(file, limits, work, PackageInspection.Check, this);
        within.Add(package);
        return package;
    }

    private static ReportPackage Open(Stream file, ReadLimits limits, WorkBudget work, Func<ReportPackage, IReadOnlyList<LeftOutPart>> check, ReportPackage? around)
    {
        FormatSniffer.RequireZip(file, limits);
        ZipDirectory.Check(file, limits);
        file.Position = 0;
        var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            var package = new ReportPackage(archive, Index(archive), limits, work, around);
            package.LeftOut = check(package);
            return package;
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Whether the package has the part.</summary>
    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>Opens a part's bytes with a budget of their own, as large as the file may be unpacked.</summary>
    public Stream OpenPart(string part) => OpenPart(part, new UnpackBudget(limits.UnpackedBytes, limits, static _ => { }));

    /// <summary>A budget for unpacking all of the file once, counted as work: what is opened later was counted then.</summary>
    public UnpackBudget Inspection()
    {
        var rest = 0;
        return new UnpackBudget(limits.UnpackedBytes, limits, bytes => work.Spend(Math.DivRem(rest + bytes, WorkCosts.UnpackedBytes, out rest)));
    }

    /// <summary>Opens a part's bytes within a budget.</summary>
    public Stream OpenPart(string part, UnpackBudget budget)
    {
        var entry = entries[part];
        return new CountingStream(entry.Open(), entry.CompressedLength, budget);
    }

    /// <summary>Reads a part as XML, within the budget of all XML of the file.</summary>
    public XmlReader OpenXml(string part) => new GuardedXmlReader(OpenPart(part, xmlBytes), xmlNodes);

    /// <summary>Relationships of a part by id; of the package itself for an empty name.</summary>
    public IReadOnlyDictionary<string, Relationship> RelationshipsOf(string part)
    {
        if (!relationships.TryGetValue(part, out var known))
        {
            known = ReadRelationships(part);
            relationships[part] = known;
        }

        return known;
    }

    /// <summary>The part to which a relationship of that kind points; null without one.</summary>
    public string? Related(string part, string kind) =>
        RelationshipsOf(part).Values.FirstOrDefault(r => !r.External && string.Equals(r.Kind, kind, StringComparison.Ordinal) && Has(r.Target))?.Target;

    /// <inheritdoc />
    public void Dispose()
    {
        within.ForEach(package => package.Dispose());
        zip.Dispose();
    }

    private static Dictionary<string, ZipArchiveEntry> Index(ZipArchive archive)
    {
        // Part names do not differ by case alone. Two entries of one name would let two programs read two different documents.
        var index = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            var name = PackageNames.Checked(entry.FullName);
            if (!name.EndsWith('/') && !index.TryAdd(name, entry))
            {
                throw new UnsafeFileException(RefusalReason.EntryNames, PackageNames.Shown(name));
            }
        }

        return index;
    }

    private Dictionary<string, Relationship> ReadRelationships(string part)
    {
        var found = new Dictionary<string, Relationship>(StringComparer.Ordinal);
        var rels = PackageNames.RelationshipsOf(part);
        if (!Has(rels))
        {
            return found;
        }

        using var reader = OpenXml(rels);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "Relationship" && string.Equals(reader.NamespaceURI, RelationshipNamespace, StringComparison.Ordinal)
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
            {
                var external = string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
                var kind = (reader.GetAttribute("Type") ?? string.Empty).Split('/')[^1];
                var relationship = new Relationship(id, kind, external ? target : PackageNames.Resolve(part, target) ?? string.Empty, external);
                if (!found.TryAdd(id, relationship))
                {
                    // Of two of one id each program follows another
                    throw new UnsafeFileException(RefusalReason.EntryNames, PackageNames.Shown(id));
                }
            }
        }

        return found;
    }
}
