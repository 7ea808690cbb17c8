using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>A small value inside one column; an empty column is no value.</summary>
internal static class TableJson
{
    public static string? Write<T>(T? value)
        where T : class => value is null ? null : StoredJson.ToText(value);

    public static T? Read<T>(string? text)
        where T : class => text is null ? null : StoredJson.Read<T>(text);
}
