using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GenderEquality.Functions.Campaigns.Validation;

namespace GenderEquality.Functions.Campaigns;

/// <summary>A campaign as a JSON file: what <c>campaign.schema.json</c> describes.</summary>
public static class CampaignFile
{
    /// <summary>Member with the schema's address, for editors. It is no part of the campaign.</summary>
    internal const string SchemaMember = "$schema";

    private const string SchemaFile = "campaign.schema.json";

    /// <summary>Camel case, enums by name, nothing unknown, nothing missing, comments and trailing commas allowed.</summary>
    internal static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads and checks a campaign. Never throws for a bad file: all that is wrong with it is in the result, not only the first.</summary>
    /// <param name="file">UTF-8 text; read to its end, not disposed.</param>
    public static CampaignFileResult Read(Stream file)
    {
        using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), leaveOpen: true);
        try
        {
            using var document = JsonDocument.Parse(reader.ReadToEnd(), DocumentOptions);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            return new CampaignFileResult(null, [new CampaignFileError("$", $"The file is not valid JSON: {exception.Message}")]);
        }
        catch (DecoderFallbackException)
        {
            return new CampaignFileResult(null, [new CampaignFileError("$", "The file is not UTF-8. Save it as UTF-8.")]);
        }
    }

    /// <summary>Writes a campaign as a file that <see cref="Read(Stream)"/> reads back to an equal campaign.</summary>
    public static void Write(Campaign campaign, Stream file)
    {
        var node = JsonSerializer.SerializeToNode(campaign, Options)!.AsObject();
        node.Insert(0, SchemaMember, SchemaFile);
        using var writer = new Utf8JsonWriter(file, new JsonWriterOptions { Encoder = Options.Encoder, Indented = true, NewLine = "\n" });
        node.WriteTo(writer, Options);
    }

    /// <summary>Comments and trailing commas are allowed, a member twice is not.</summary>
    internal static JsonDocumentOptions DocumentOptions { get; } = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        AllowDuplicateProperties = false,
    };

    private static CampaignFileResult Read(JsonElement root)
    {
        // Shape and texts are judged on the JSON itself, so that one slip in one agency does not hide the others'.
        CampaignFileError[] errors = [.. CampaignShape.Check(root), .. TextRules.Check(root)];
        if (errors.Length > 0)
        {
            return new CampaignFileResult(null, [.. errors, .. DateRules.Check(root)]);
        }

        var campaign = root.Deserialize<Campaign>(Options)!;
        errors = [.. CampaignRules.Check(campaign)];
        return errors.Length > 0 ? new CampaignFileResult(null, errors) : new CampaignFileResult(campaign, []);
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };
        options.MakeReadOnly();
        return options;
    }
}
