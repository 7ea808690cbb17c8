using System.Text.Json;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Storage;

/// <summary>A small value inside one column.</summary>
internal static class TableJson
{
    public static string? Write<T>(T? value) => value is null ? null : JsonSerializer.Serialize(value, ContentJson.Options);

    public static T? Read<T>(string? text) => text is null ? default : JsonSerializer.Deserialize<T>(text, ContentJson.Options);
}
