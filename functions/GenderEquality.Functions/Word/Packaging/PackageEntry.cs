namespace GenderEquality.Functions.Word.Packaging;

/// <summary>One file of a package.</summary>
/// <param name="Path">Its path in the package.</param>
/// <param name="Write">Writes its bytes.</param>
internal sealed record PackageEntry(string Path, Action<Stream> Write);
