namespace GenderEquality.Functions.Word.Safety;

/// <summary>What a file may cost before it is refused. Checked against what is really unpacked, never against what the ZIP says of itself.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits of the service.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Largest file that the service reads, in bytes (25 MB). Uploads may be limited to less, not to more.</summary>
    public const long MaxFileBytes = 25L << 20;

    /// <summary>Bytes of the file itself.</summary>
    public long FileBytes { get; init; } = MaxFileBytes;

    /// <summary>Entries of the ZIP. A long report with pictures has about a hundred.</summary>
    public int Entries { get; init; } = 4_000;

    /// <summary>Bytes of all entries when unpacked.</summary>
    public long UnpackedBytes { get; init; } = 200L << 20;

    /// <summary>Unpacked bytes for each packed byte, from <see cref="RatioFromBytes"/> on: long tables of figures reach 40.</summary>
    public int Ratio { get; init; } = 120;

    /// <summary>Unpacked bytes of one entry below which the ratio does not matter.</summary>
    public long RatioFromBytes { get; init; } = 4L << 20;

    /// <summary>Unpacked bytes of all XML parts that are read. A page of text is about 15 kB.</summary>
    public long XmlBytes { get; init; } = 32L << 20;

    /// <summary>Elements and attributes of all XML parts that are read: what keeps many tiny elements from filling the memory. A paragraph of
    /// 600,000 runs took 700 MB to merge on trial.</summary>
    public int XmlNodes { get; init; } = 1_000_000;

    /// <summary>Characters of one text without an element in it. A page has some 3,000.</summary>
    public int TextLength { get; init; } = 400_000;

    /// <summary>Depth of elements. Word's own files stay below 60; the readers recurse, so this also protects the stack.</summary>
    public int XmlDepth { get; init; } = 200;
}
