namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>A Word file of a preview.</summary>
internal static class PreviewFile
{
    /// <summary>Makes the file in memory, for its writer wants to go back and forth in it.</summary>
    public static PortalResult Of(Action<Stream> write, string name) => PortalFile.Of(
        PageKind.Coordinator,
        async (output, stop) =>
        {
            using var file = new MemoryStream();
            write(file);
            file.Position = 0;
            await file.CopyToAsync(output, stop);
        },
        name);
}
