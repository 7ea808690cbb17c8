using System.Text.Json.Nodes;

namespace GenderEquality.Demo.Levels;

/// <summary>The small case of two levels, as data: the upper campaign, and what the lower ones know of themselves.</summary>
public static class LevelCase
{
    private static readonly string[] CityFiles = ["an-binh.json", "hoa-phu.json"];

    /// <summary>The upper level's campaign file.</summary>
    public static byte[] UpperFile()
    {
        using var file = Open("bo.json");
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The lower level.</summary>
    public static IReadOnlyList<LevelCity> Cities() => [.. CityFiles.Select(name =>
    {
        using var file = Open(name);
        return new LevelCity(JsonNode.Parse(file)!.AsObject());
    })];

    private static Stream Open(string name) => typeof(LevelCase).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing from the build.");
}
