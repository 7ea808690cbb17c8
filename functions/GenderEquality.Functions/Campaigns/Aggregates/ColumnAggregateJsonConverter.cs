using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Campaigns.Aggregates;

/// <summary>Writes a kind of aggregate as its name.</summary>
public sealed class ColumnAggregateJsonConverter : JsonConverter<ColumnAggregate>
{
    /// <inheritdoc />
    public override ColumnAggregate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.GetString();
        return ColumnAggregate.Find(name) ?? throw new JsonException($"'{name}' is no kind of aggregate.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ColumnAggregate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
}
