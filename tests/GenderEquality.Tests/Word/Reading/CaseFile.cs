namespace GenderEquality.Tests.Word.Reading;

/// <summary>Files of which one was once read or refused wrongly, as they came.</summary>
internal static class CaseFile
{
    /// <summary>Opens one, such as <c>safety/f-dde</c>.</summary>
    public static Stream Open(string name) =>
        File.OpenRead(Path.Combine(Repository.PathOf("tests", "GenderEquality.Tests", "Samples", "Cases"), name + ".docx"));
}
