using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace GenderEquality.Functions.Reports.Content;

/// <summary>How extracted content, findings and manifests are written as JSON.</summary>
public static class ContentJson
{
    /// <summary>Camel case, enums by name, defaults left out, Vietnamese letters as they are.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };
}
