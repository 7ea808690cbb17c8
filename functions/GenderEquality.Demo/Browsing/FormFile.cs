namespace GenderEquality.Demo.Browsing;

/// <summary>A file chosen in a form.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Name">File name, with Vietnamese letters as on an officer's computer.</param>
/// <param name="Bytes">Content.</param>
internal sealed record FormFile(string Field, string Name, byte[] Bytes);
