namespace GenderEquality.Functions.Word.Reading.Package;

/// <summary>What the officer is told about the reading itself: something was left out, or became plain text.</summary>
internal enum DroppedContentKind
{
    /// <summary>Tracked changes: read as if all were accepted.</summary>
    TrackedChanges,

    /// <summary>Comments: not taken over.</summary>
    Comments,

    /// <summary>Text of a text box: taken as paragraphs.</summary>
    TextBox,

    /// <summary>A chart: left out.</summary>
    Chart,

    /// <summary>SmartArt: its text only.</summary>
    SmartArt,

    /// <summary>An equation: as plain text.</summary>
    Equation,

    /// <summary>A picture in a format that is not known, or damaged: left out.</summary>
    Picture,

    /// <summary>Another document inserted as a whole, which cannot be read: left out.</summary>
    InsertedDocument,

    /// <summary>Tables too deep in each other: as paragraphs.</summary>
    DeepTable,

    /// <summary>Hidden text: left out.</summary>
    HiddenText,

    /// <summary>Struck text: left out.</summary>
    StruckText,

    /// <summary>Text in a legacy font was converted.</summary>
    LegacyFont,

    /// <summary>Text in a font from before Unicode whose encoding is not known: left as it is.</summary>
    UnknownFont,

    /// <summary>Characters that cannot be shown: left out.</summary>
    Characters,

    /// <summary>An object of another program: its picture only.</summary>
    Object,

    /// <summary>An object of another program of which there is no picture: left out.</summary>
    ObjectWithoutPicture,

    /// <summary>Parts of a picture that are cut away: not shown.</summary>
    PictureParts,

    /// <summary>Sound, video or online content: left out.</summary>
    Media,

    /// <summary>A drawing: left out.</summary>
    Shape,
}

/// <summary>Collects what was left out of the content or became plain text, with the element of the body at which that happened; each kind once an element.</summary>
internal sealed class DroppedContent
{
    private readonly Dictionary<(DroppedContentKind Kind, int Element), string?> all = [];

    private readonly Dictionary<DroppedContentKind, int> counts = [];

    /// <summary>The element being read.</summary>
    public int Element { get; set; }

    /// <summary>All, in document order.</summary>
    public IEnumerable<(DroppedContentKind Kind, int Element, string? Detail)> InOrder =>
        all.Select(entry => (entry.Key.Kind, entry.Key.Element, Detail: entry.Value)).OrderBy(notice => notice.Element).ThenBy(notice => notice.Kind);

    /// <summary>How often something was noted.</summary>
    public int CountOf(DroppedContentKind kind) => counts.GetValueOrDefault(kind);

    /// <summary>Notes something at the current element.</summary>
    public void Add(DroppedContentKind kind, string? detail = null)
    {
        counts[kind] = CountOf(kind) + 1;
        all.TryAdd((kind, Element), detail);
    }
}
