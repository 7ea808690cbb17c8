namespace GenderEquality.Functions.Word.Safety;

/// <summary>Why a file cannot be taken.</summary>
public enum RefusalReason
{
    /// <summary>No bytes.</summary>
    Empty,

    /// <summary>More bytes than allowed.</summary>
    TooLarge,

    /// <summary>Not a file of a kind that is known here.</summary>
    UnknownFormat,

    /// <summary>Word 97-2003 (.doc).</summary>
    LegacyWord,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>OpenDocument text (.odt).</summary>
    OpenDocument,

    /// <summary>Rich Text Format.</summary>
    RichText,

    /// <summary>An Excel workbook.</summary>
    Workbook,

    /// <summary>A presentation.</summary>
    Presentation,

    /// <summary>A picture, such as a scan.</summary>
    Image,

    /// <summary>A web page or Word's single-file XML.</summary>
    WebPage,

    /// <summary>A compressed archive (.zip, .rar, .7z).</summary>
    Archive,

    /// <summary>WPS Writer's own format (.wps).</summary>
    WpsWriter,

    /// <summary>A .docm or .dotm.</summary>
    MacroFile,

    /// <summary>A macro part in what says it is a .docx.</summary>
    Macros,

    /// <summary>Cut off or damaged.</summary>
    Damaged,

    /// <summary>Unpacks to too much.</summary>
    Bomb,

    /// <summary>Too many entries.</summary>
    TooManyEntries,

    /// <summary>Too many elements, or too deep in each other.</summary>
    TooComplex,

    /// <summary>More of everything than one submission may cost to read.</summary>
    TooMuchWork,

    /// <summary>Entry names that point outside the package, entries or relationships that occur twice, a directory that hides entries: two programs
    /// would read two different documents.</summary>
    EntryNames,

    /// <summary>An archive or a program within the file.</summary>
    NestedArchive,

    /// <summary>A document type declaration in an XML part.</summary>
    Dtd,

    /// <summary>An embedded OLE object or file.</summary>
    EmbeddedObject,

    /// <summary>An ActiveX control.</summary>
    ActiveX,

    /// <summary>Content that Word would fetch from outside the file when it is opened.</summary>
    ExternalContent,

    /// <summary>Inserted HTML or RTF with scripts, objects or the like.</summary>
    ActiveChunk,
}

/// <summary>Thrown inside the reader when a file must be refused; <see cref="Reading.ReportReader"/> turns it into a finding.</summary>
public sealed class UnsafeFileException : Exception
{
    public UnsafeFileException()
    {
    }

    public UnsafeFileException(string message)
        : base(message)
    {
    }

    public UnsafeFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Refuses for a reason; the detail (a part's name, an address) is shown as what was read.</summary>
    public UnsafeFileException(RefusalReason reason, string? detail = null, Exception? inner = null)
        : base($"{reason}: {detail}", inner)
    {
        Reason = reason;
        Detail = detail;
    }

    /// <summary>Why.</summary>
    public RefusalReason Reason { get; } = RefusalReason.Damaged;

    /// <summary>What was found; null when the reason says all.</summary>
    public string? Detail { get; }
}
