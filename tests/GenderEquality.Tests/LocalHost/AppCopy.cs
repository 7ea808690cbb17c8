using System.Text.Json.Nodes;

namespace GenderEquality.Tests.LocalHost;

/// <summary>Copies of the test function app, to be changed.</summary>
internal static class AppCopy
{
    private const string Metadata = "functions.metadata";

    /// <summary>The whole app.</summary>
    public static string Make(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(TestHost.AppFolder))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }

    /// <summary>What a host reads before it starts the app, which it cannot.</summary>
    public static string MakeHollow(string folder)
    {
        foreach (var name in (string[])["worker.config.json", "host.json", Metadata])
        {
            File.Copy(Path.Combine(TestHost.AppFolder, name), Path.Combine(folder, name));
        }

        return folder;
    }

    /// <summary>Changes what the build wrote of one function.</summary>
    public static void Change(string folder, string function, Action<JsonNode> change)
    {
        var file = Path.Combine(folder, Metadata);
        var all = JsonNode.Parse(File.ReadAllText(file))!;
        change(all.AsArray().Single(one => string.Equals(one!["name"]!.GetValue<string>(), function, StringComparison.Ordinal))!);
        File.WriteAllText(file, all.ToJsonString());
    }
}
