namespace GenderEquality.Functions.Word.Safety;

/// <summary>Looks at everything in a package once before any of it is read: kind, macros, what is embedded, what points outside, real sizes.</summary>
internal static class PackageInspection
{
    private const string ChartPart = "drawingml.chart";
    private const int HeadLength = 1024;

    /// <summary>Throws <see cref="UnsafeFileException"/> for the first reason to refuse the file.</summary>
    public static void Check(ReportPackage package)
    {
        RequireWord(package);
        var budget = package.Inspection();
        var embeddedInCharts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in package.Parts.Where(part => part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            CheckRelationships(package, SourceOf(part), embeddedInCharts);
        }

        foreach (var part in package.Parts)
        {
            CheckPart(package, part, embeddedInCharts.Contains(part), budget);
        }
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

    private static void CheckRelationships(ReportPackage package, string source, HashSet<string> embeddedInCharts)
    {
        foreach (var relationship in package.RelationshipsOf(source).Values)
        {
            if (relationship.External && relationship.Kind is not "hyperlink")
            {
                throw new UnsafeFileException(ExternalReason(relationship.Kind), PackageNames.Shown(relationship.Target));
            }

            if (relationship.Kind is "package" && package.Types.Of(source).Contains(ChartPart, StringComparison.Ordinal)
                && package.Types.Of(relationship.Target).EndsWith("spreadsheetml.sheet", StringComparison.Ordinal))
            {
                // The workbook behind a native chart: the product's own consolidated report has them. The chart is not read, nor is the workbook.
                embeddedInCharts.Add(relationship.Target);
                continue;
            }

            if (EmbeddedReason(relationship.Kind) is { } reason)
            {
                throw new UnsafeFileException(reason, PackageNames.Shown(relationship.Target));
            }
        }
    }

    private static RefusalReason ExternalReason(string kind) => kind switch
    {
        "attachedTemplate" => RefusalReason.ExternalTemplate,
        "image" => RefusalReason.ExternalPicture,
        _ => RefusalReason.ExternalContent,
    };

    private static RefusalReason? EmbeddedReason(string kind) => kind switch
    {
        "vbaProject" or "wordVbaData" => RefusalReason.Macros,
        "oleObject" or "package" => RefusalReason.EmbeddedObject,
        "control" or "activeXControlBinary" => RefusalReason.ActiveX,
        _ => null,
    };

    private static void CheckPart(ReportPackage package, string part, bool ofChart, UnpackBudget budget)
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

        if (type.Contains("oleObject", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnsafeFileException(RefusalReason.EmbeddedObject, PackageNames.Shown(part));
        }

        // Reading all of it is what proves its size; what it unpacks to is not kept.
        using var stream = package.OpenPart(part, budget);
        var head = new byte[HeadLength];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (ContentReason(head.AsSpan(0, length)) is { } reason && !(ofChart && reason == RefusalReason.NestedArchive))
        {
            throw new UnsafeFileException(reason, PackageNames.Shown(part));
        }

        stream.CopyTo(Stream.Null, 1 << 16);
    }

    private static RefusalReason? ContentReason(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'M', (byte)'Z', ..]
            => RefusalReason.NestedArchive,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => RefusalReason.EmbeddedObject,
        _ when head.IndexOf("<!DOCTYPE"u8) >= 0 || head.IndexOf("<\0!\0D\0O\0C\0T\0Y\0P\0E\0"u8) >= 0 => RefusalReason.Dtd,
        _ => null,
    };
}
