namespace GenderEquality.Functions.Word.Safety;

/// <summary>Looks at everything in a package once before any of it is read: kind, macros, what is embedded, what points outside, real sizes.</summary>
internal static class PackageInspection
{
    private const int HeadLength = 1024;

    /// <summary>Throws <see cref="UnsafeFileException"/> for the first reason to refuse the file; returns what is left out of it.</summary>
    public static IReadOnlyList<LeftOutPart> Check(ReportPackage package)
    {
        RequireWord(package);
        var budget = package.Inspection();
        var relationships = new RelationshipInspection(package);
        foreach (var part in package.Parts.Where(part => part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            relationships.Check(SourceOf(part));
        }

        foreach (var part in package.Parts)
        {
            CheckPart(package, part, relationships.RoleOf(part), budget);
        }

        FieldInspection.Check(package);
        return relationships.LeftOut;
    }

    private static void RequireWord(ReportPackage package)
    {
        var main = package.Related(string.Empty, "officeDocument");
        var type = main is null ? string.Empty : package.Types.Of(main);
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnsafeFileException(RefusalReason.MacroFile);
        }

        if (type.Contains("wordprocessingml", StringComparison.Ordinal))
        {
            return;
        }

        var all = string.Join('\n', package.Types.All);
        throw new UnsafeFileException(
            all.Contains("spreadsheetml.sheet.main", StringComparison.Ordinal) || all.Contains("ms-excel", StringComparison.Ordinal) ? RefusalReason.Workbook
            : all.Contains("presentationml", StringComparison.Ordinal) ? RefusalReason.Presentation
            : RefusalReason.UnknownFormat);
    }

    private static string SourceOf(string relationshipsPart)
    {
        var folder = relationshipsPart.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase);
        return folder < 0 ? relationshipsPart : relationshipsPart[..folder] + relationshipsPart[(folder + "_rels/".Length)..^".rels".Length];
    }

    private static void CheckPart(ReportPackage package, string part, PartRole role, UnpackBudget budget)
    {
        var type = package.Types.Of(part);
        if (type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnsafeFileException(RefusalReason.Macros, PackageNames.Shown(part));
        }

        if (type.Contains("activeX", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnsafeFileException(RefusalReason.ActiveX, PackageNames.Shown(part));
        }

        // Reading all of it is what proves its size; what it unpacks to is not kept.
        using var stream = package.OpenPart(part, budget);
        var head = new byte[HeadLength];
        var start = head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        var reason = role switch
        {
            PartRole.Embedded => EmbeddedContent.ReasonToRefuse(start, stream),
            PartRole.Chunk => ChunkContent.ReasonToRefuse(start, stream),
            _ => ContentReason(start, role != PartRole.PrinterSettings && IsXml(part, type)),
        };
        if (reason is { } found)
        {
            throw new UnsafeFileException(found, PackageNames.Shown(part));
        }

        stream.CopyTo(Stream.Null, 1 << 16);
    }

    private static RefusalReason? ContentReason(ReadOnlySpan<byte> head, bool isXml) => head switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'M', (byte)'Z', ..]
            => RefusalReason.NestedArchive,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => RefusalReason.EmbeddedObject,
        _ when isXml && (head.IndexOf("<!DOCTYPE"u8) >= 0 || head.IndexOf("<\0!\0D\0O\0C\0T\0Y\0P\0E\0"u8) >= 0) => RefusalReason.Dtd,
        _ => null,
    };

    /// <summary>Whether Word reads a part as XML: a photograph, or the settings of a printer on a Mac, may hold the words of a document type by right.</summary>
    private static bool IsXml(string part, string type) => !type.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
        && (type.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
            || part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".vml", StringComparison.OrdinalIgnoreCase));
}
