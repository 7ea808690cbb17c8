using System.Text;
using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Chunks;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Reads documents that programs insert as a whole (<c>w:altChunk</c>) and that Word itself would take in when it opens the file: Word files,
/// web pages and plain text at their place. Others are named, so that the officer lets Word take them in.</summary>
internal sealed class ChunkReader(ReadingContext context)
{
    private const int MostChunks = 50;
    private const int Deepest = 3;
    private const int LongestText = 4 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private int count;

    /// <summary>Content of a <c>w:altChunk</c>.</summary>
    public IReadOnlyList<BodyElement> Read(XElement chunk, Scope scope)
    {
        var id = chunk.Attribute(WordXml.R + "id")?.Value;
        if (id is null || !context.Package.RelationshipsOf(scope.Part).TryGetValue(id, out var target) || !context.Package.Has(target.Target))
        {
            context.Dropped.Add(DroppedContentKind.InsertedDocument);
            return [];
        }

        var read = context.Depth < Deepest && ++count <= MostChunks ? ReadPart(target.Target, scope) : null;
        if (read is null)
        {
            context.Dropped.Add(DroppedContentKind.InsertedDocument, PackageNames.Shown(target.Target));
        }

        return read ?? [];
    }

    private IReadOnlyList<BodyElement>? ReadPart(string part, Scope scope)
    {
        if (IsPackage(part))
        {
            return ReadWord(part, scope);
        }

        if (ReadText(part) is not { } text)
        {
            return null;
        }

        var type = context.Package.Types.Of(part);
        var start = text.AsSpan(0, Math.Min(text.Length, 500)).TrimStart('\uFEFF').TrimStart();
        var isPage = start.StartsWith("<", StringComparison.Ordinal) && !start.Contains("<pkg:package", StringComparison.Ordinal) && !start.Contains("<w:", StringComparison.Ordinal);
        return isPage ? ReadPage(text, scope)
            : type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) && start is not ['{', '\\', 'r', 't', 'f', ..] ? context.Blocks.Read(HtmlBlocks.OfText(text), scope)
            : null;
    }

    private bool IsPackage(string part)
    {
        using var stream = context.Package.OpenPart(part);
        var head = new byte[4];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head is [(byte)'P', (byte)'K', 3, 4];
    }

    private List<BodyElement>? ReadWord(string part, Scope scope)
    {
        try
        {
            var package = context.Package.OpenWithin(part);
            var inner = new ReadingContext(package, package.Related(string.Empty, "officeDocument")!, context);
            return [.. MainDocument.Read(inner).Select(element => element with { Tag = element.Tag ?? scope.Tag })];
        }
        catch (UnsafeFileException refusal) when (refusal.Reason is RefusalReason.Damaged or RefusalReason.Archive or RefusalReason.UnknownFormat or RefusalReason.OpenDocument or RefusalReason.Workbook or RefusalReason.Presentation)
        {
            return null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private List<BodyElement> ReadPage(string html, Scope scope)
    {
        var page = HtmlBlocks.Read(html);
        if (page.HasPictures)
        {
            context.Dropped.Add(DroppedContentKind.Picture, "ảnh của trang web chèn vào, không có trong tệp");
        }

        return context.Blocks.Read(page.Elements, scope);
    }

    /// <summary>The text of a part; null when it is too long.</summary>
    private string? ReadText(string part)
    {
        using var stream = context.Package.OpenPart(part);
        var bytes = new byte[LongestText + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length > LongestText ? null : Decoded(bytes.AsSpan(0, length));
    }

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes);
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // What Vietnamese Windows wrote before Unicode
            return CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(bytes);
        }
    }
}
