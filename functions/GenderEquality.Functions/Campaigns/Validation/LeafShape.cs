using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GenderEquality.Functions.Campaigns.Aggregates;

namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Checks one value that is no object and no list, and says how to write it when it is malformed.</summary>
internal static class LeafShape
{
    private static readonly Dictionary<Type, string> Forms = new()
    {
        [typeof(string)] = "write a text in quotation marks",
        [typeof(bool)] = "write true or false",
        [typeof(int)] = "write a whole number",
        [typeof(decimal)] = "write a number with a decimal point, such as 1.7",
        [typeof(DateOnly)] = "write a date as \"yyyy-MM-dd\"",
        [typeof(TimeOnly)] = "write a time of day as \"HH:mm:ss\"",
        [typeof(AgencyCode)] = "write lower-case ASCII letters and digits with single hyphens, such as \"so-y-te\"",
        [typeof(CampaignId)] = "write lower-case ASCII letters and digits with single hyphens, such as \"ten-dot-bao-cao\"",
        [typeof(EmailAddress)] = "write one plain address, such as \"so-y-te@example.vn\"",
        [typeof(SectionKey)] = "write one to four parts of capital letters and digits with dots between them, such as \"II.2.1\", \"B.1\" or \"P7.2\"",
        [typeof(TableKey)] = "write up to ten capital letters and digits, such as \"PL1\"",
        [typeof(ColumnAggregate)] = $"write one of: {string.Join(", ", ColumnAggregate.Names)}",
        [typeof(AgencySelection)] = "write a list of \"*\", \"group:KEY\" or agency codes",
    };

    public static IEnumerable<CampaignFileError> Check(JsonElement element, JsonTypeInfo info, string path)
    {
        if (element.ValueKind != JsonValueKind.Null && CanRead(element, info))
        {
            yield break;
        }

        var form = info.Type.IsEnum ? $"write one of: {string.Join(", ", NamesOf(info.Type))}" : Forms[info.Type];
        yield return new CampaignFileError(path, $"{element.GetRawText()} is not valid here; {form}.");
    }

    private static bool CanRead(JsonElement element, JsonTypeInfo info)
    {
        try
        {
            return element.Deserialize(info) is { } value && value is not EmailAddress { IsSendable: false };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<string> NamesOf(Type type) => Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName);
}
