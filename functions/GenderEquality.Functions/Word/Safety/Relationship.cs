namespace GenderEquality.Functions.Word.Safety;

/// <summary>A relationship of a part.</summary>
/// <param name="Id">Unique for the part.</param>
/// <param name="Kind">Last segment of its type, the same in strict and usual files: "image", "hyperlink", "styles" …</param>
/// <param name="Target">Part name (internal, resolved) or address (external).</param>
/// <param name="External">Whether it points outside the file.</param>
internal sealed record Relationship(string Id, string Kind, string Target, bool External);

/// <summary>Something in a package that is harmless and of no use to the reader.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Target">Its name or address, as it may be shown.</param>
internal sealed record LeftOutPart(LeftOutKind Kind, string Target);

/// <summary>Kinds of what is left out.</summary>
internal enum LeftOutKind
{
    /// <summary>The template on which the document hangs.</summary>
    AttachedTemplate,

    /// <summary>The list of a mail merge.</summary>
    MailMerge,

    /// <summary>Something that Word does not look for.</summary>
    Other,
}
