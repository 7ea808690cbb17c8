using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>What the text of all agencies shares: pictures (each stored once, by its SHA-256), addresses of links, footnotes, comments, and the
/// numbers that must be unique in the document.</summary>
internal sealed class SharedParts(Spool spool) : IDisposable
{
    private readonly Dictionary<string, SharedPicture> pictures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly List<SpoolPart> footnotes = [];
    private readonly Markup notes = new();
    private readonly CommentsPart comments = new();
    private int drawings;

    /// <summary>How often a number was given out: a fragment in which this grew cannot stand for another one.</summary>
    public int Numbers => drawings + footnotes.Count + comments.Count;

    /// <summary>Footnotes in the order of their ids.</summary>
    public IReadOnlyList<SpoolPart> Footnotes => footnotes;

    /// <summary>The next number of a drawing, from 1.</summary>
    public uint NextDrawing() => (uint)++drawings;

    /// <summary>Relationship of a picture, whose bytes are copied when it is seen first.</summary>
    public string Picture(MediaItem media, Func<string, Stream> open)
    {
        if (!pictures.TryGetValue(media.Id, out var picture))
        {
            using var bytes = open(media.Id);
            var number = pictures.Count + 1;
            picture = new SharedPicture($"rIdImage{number}", $"word/media/image{number}.{PictureFormats.Extension(media.ContentType)}", media.ContentType, spool.Append(bytes));
            pictures.Add(media.Id, picture);
        }

        return picture.Id;
    }

    /// <summary>Relationship of an address.</summary>
    public string Link(string address)
    {
        if (!links.TryGetValue(address, out var id))
        {
            id = $"rIdLink{links.Count + 1}";
            links.Add(address, id);
        }

        return id;
    }

    /// <summary>Keeps a footnote; returns its id.</summary>
    public int AddFootnote(Action<Markup, int> write)
    {
        var id = footnotes.Count + 1;
        footnotes.Add(spool.Append(notes.Render(to => write(to, id))));
        return id;
    }

    /// <summary>Keeps a comment; returns its id.</summary>
    public int AddComment(string text) => comments.Add(text);

    /// <summary>Adds the parts to a package.</summary>
    public void AddTo(FormPackage package)
    {
        comments.AddTo(package);
        foreach (var picture in pictures.Values)
        {
            package.AddPart(package.Document, picture.Id, RelationshipTypes.Image, new PackagePart(picture.Path, picture.ContentType, stream => spool.CopyTo(picture.Bytes, stream)));
        }

        foreach (var (address, id) in links)
        {
            package.Document.AddExternal(id, RelationshipTypes.Hyperlink, address);
        }
    }

    /// <inheritdoc />
    public void Dispose() => notes.Dispose();

    private sealed record SharedPicture(string Id, string Path, string ContentType, SpoolPart Bytes);
}
