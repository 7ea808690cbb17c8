namespace GenderEquality.BrowserTests;

/// <summary>Where the tests leave what people may want to look at: <c>artifacts</c> beside the solution.</summary>
internal static class Artifacts
{
    /// <summary>Folder of the solution; that of the tests where there is none.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Folder of the pictures of pages.</summary>
    public static string Screenshots { get; } = Create();

    private static string Create() => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GenderEquality.Functions.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
