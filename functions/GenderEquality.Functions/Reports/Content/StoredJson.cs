using System.Collections;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace GenderEquality.Functions.Reports.Content;

/// <summary>How everything that outlives a run stands as JSON: first the version of its form, then the members of the object itself, or a list
/// as <c>items</c>. What has no version is of the time before there was one, and reads as version 1.</summary>
public static class StoredJson
{
    /// <summary>The form that this release writes. It is raised when an earlier release would misread what a later one writes; a further member
    /// is no reason. Then what was stored before must still be read: the golden files of each version are in the tests.</summary>
    public const int SchemaVersion = 1;

    private const string Member = "schemaVersion";

    // Long enough for the version of anything, which always comes first.
    private const int StartBytes = 64;

    /// <summary>As text, for a column or a message.</summary>
    public static string ToText<T>(T value)
        where T : notnull => Encoding.UTF8.GetString(ToUtf8(value).Span);

    /// <summary>As UTF-8.</summary>
    public static ReadOnlyMemory<byte> ToUtf8<T>(T value)
        where T : notnull
    {
        var buffer = new MemoryStream();
        Write(buffer, value);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <summary>Writes an object or a list at the end of a seekable stream.</summary>
    public static void Write<T>(Stream output, T value)
        where T : notnull
    {
        output.Write(Encoding.UTF8.GetBytes($$"""{"{{Member}}":{{SchemaVersion}}"""));
        if (IsList<T>())
        {
            output.Write(",\"items\":"u8);
            JsonSerializer.Serialize(output, value, ContentJson.Options);
            output.Write("}"u8);
            return;
        }

        // The object's own brace gives way to a comma, so that nothing has to be held in memory; an empty one has nothing to part.
        var brace = output.Position;
        JsonSerializer.Serialize(output, value, ContentJson.Options);
        var isEmpty = output.Position == brace + 2;
        output.Position = brace;
        output.Write(isEmpty ? "}"u8 : ","u8);
        output.SetLength(isEmpty ? output.Position : output.Length);
        output.Seek(0, SeekOrigin.End);
    }

    /// <summary>Reads what a column or a message holds.</summary>
    /// <exception cref="NewerFormException">A later release wrote it.</exception>
    /// <exception cref="JsonException">It is not what was asked for.</exception>
    public static T Read<T>(string text)
        where T : notnull => Read<T>(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads UTF-8. Throws as the others.</summary>
    public static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : notnull =>
        Some(IsVersioned(new Utf8JsonReader(utf8)) && IsList<T>()
            ? Some(JsonSerializer.Deserialize<Listed<T>>(utf8, ContentJson.Options)).Items
            : JsonSerializer.Deserialize<T>(utf8, ContentJson.Options));

    /// <summary>Reads a stream from front to end, without holding all of it. Throws as the others.</summary>
    public static async Task<T> ReadAsync<T>(Stream utf8, CancellationToken cancellation = default)
        where T : notnull
    {
        var pipe = PipeReader.Create(utf8, new StreamPipeReaderOptions(leaveOpen: true));
        try
        {
            var start = (await pipe.ReadAtLeastAsync(StartBytes, cancellation)).Buffer;
            var isVersioned = IsVersioned(new Utf8JsonReader(start, isFinalBlock: false, state: default));
            pipe.AdvanceTo(start.Start);
            return Some(isVersioned && IsList<T>()
                ? Some(await JsonSerializer.DeserializeAsync<Listed<T>>(pipe, ContentJson.Options, cancellation)).Items
                : await JsonSerializer.DeserializeAsync<T>(pipe, ContentJson.Options, cancellation));
        }
        finally
        {
            await pipe.CompleteAsync();
        }
    }

    private static bool IsVersioned(Utf8JsonReader json)
    {
        var hasMember = json.Read() && json.TokenType == JsonTokenType.StartObject
            && json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(Member);
        if (!hasMember)
        {
            return false;
        }

        if (!json.Read() || json.TokenType != JsonTokenType.Number || !json.TryGetInt32(out var version) || version < 1)
        {
            throw new JsonException($"'{Member}' is no version.");
        }

        return version <= SchemaVersion ? true : throw new NewerFormException(version);
    }

    private static bool IsList<T>() => typeof(IEnumerable).IsAssignableFrom(typeof(T));

    private static T Some<T>(T? value) => value ?? throw new JsonException("Nothing is stored.");

    private sealed record Listed<T>(T? Items);
}

/// <summary>What is stored has a form that this release does not know. Nothing of it is taken, for it might mean something else.</summary>
public sealed class NewerFormException(int version) : Exception(
    $"This was stored in form {version}, and this release reads forms up to {StoredJson.SchemaVersion}. Deploy the release that wrote it, or a later one.")
{
    /// <summary>The form that it has.</summary>
    public int Version { get; } = version;
}
