using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Writes a selection as the plain array of its terms.</summary>
public sealed class AgencySelectionJsonConverter : JsonConverter<AgencySelection>
{
    /// <inheritdoc />
    public override AgencySelection Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<string[]>(ref reader, options) ?? []);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, AgencySelection value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Terms, options);
}
