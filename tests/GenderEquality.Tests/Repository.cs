namespace GenderEquality.Tests;

/// <summary>The repository that the tests were built from: its pages are held to the code.</summary>
internal static class Repository
{
    /// <summary>Full path of a file in it.</summary>
    public static string PathOf(params IEnumerable<string> parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GenderEquality.Functions.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
        }

        return Path.Combine([folder.FullName, .. parts]);
    }
}
