using System.Text.Json;

namespace GenderEquality.Tests.Storage;

/// <summary>Compares what was stored with what is stored again after it was read: nothing may be lost. More may be there.</summary>
internal static class KeptMembers
{
    public static void AssertKept(string before, string after)
    {
        using var old = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(after);
        AssertKept(Value(old.RootElement), Value(now.RootElement), "$");
    }

    // A list stands under "items" since forms have a version.
    private static JsonElement Value(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schemaVersion", out _) && root.TryGetProperty("items", out var items) ? items : root;

    private static void AssertKept(JsonElement before, JsonElement after, string path)
    {
        Assert.True(before.ValueKind == after.ValueKind, $"{path} was {before} and is {after}");
        switch (before.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in before.EnumerateObject())
                {
                    Assert.True(after.TryGetProperty(member.Name, out var kept), $"{path}.{member.Name} is lost.");
                    AssertKept(member.Value, kept, $"{path}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(before.GetArrayLength() == after.GetArrayLength(), $"{path} has another length.");
                foreach (var (index, (old, now)) in before.EnumerateArray().Zip(after.EnumerateArray()).Index())
                {
                    AssertKept(old, now, $"{path}[{index}]");
                }

                break;
            default:
                Assert.True(JsonElement.DeepEquals(before, after), $"{path} was {before} and is {after}");
                break;
        }
    }
}
