using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>A draft's document as a file, for those who edit it as such.</summary>
public static class DraftFile
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary>Reads a file as a document, whatever campaign it makes; null with what is wrong when it is no JSON object in UTF-8.</summary>
    public static (JsonObject? Document, string? Problem) Read(ReadOnlySpan<byte> file)
    {
        // Where "half a letter" stands in a name, it is found only when the name is asked for.
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
            return JsonNode.Parse(text, documentOptions: CampaignFile.DocumentOptions) is JsonObject document
                ? (document, null)
                : (null, FaultTexts.NoObject);
        }
        catch (DecoderFallbackException)
        {
            return (null, FaultTexts.NoUtf8);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return (null, exception is JsonException { LineNumber: { } line, BytePositionInLine: { } column } ? FaultTexts.NoJson(line + 1, column + 1) : FaultTexts.NoObject);
        }
    }

    /// <summary>Writes a document as campaign files are written.</summary>
    public static byte[] Write(JsonObject document)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Written))
        {
            document.WriteTo(writer);
        }

        return buffer.ToArray();
    }
}
