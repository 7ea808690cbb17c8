namespace GenderEquality.Functions.Word.Safety;

/// <summary>A relationship of a part.</summary>
/// <param name="Id">Unique for the part.</param>
/// <param name="Kind">Last segment of its type, the same in strict and usual files: "image", "hyperlink", "styles" …</param>
/// <param name="Target">Part name (internal, resolved) or address (external).</param>
/// <param name="External">Whether it points outside the file.</param>
internal sealed record Relationship(string Id, string Kind, string Target, bool External);
