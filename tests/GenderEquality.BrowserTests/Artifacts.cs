namespace GenderEquality.BrowserTests;

/// <summary>Where the tests leave what people may want to look at: <c>artifacts</c> beside the solution.</summary>
internal static class Artifacts
{
    /// <summary>Folder of the pictures of pages.</summary>
    public static string Screenshots { get; } = Create();

    private static string Create()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GenderEquality.Functions.sln")))
        {
            folder = folder.Parent;
        }

        return Directory.CreateDirectory(Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "artifacts", "screenshots")).FullName;
    }
}
