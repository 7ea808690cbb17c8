namespace GenderEquality.Functions.Word.Safety;

/// <summary>What the relationships of a package point to: refuses what would be fetched or run when Word opens the file, and remembers what
/// the parts are for. What Word merely offers to look for (a template, a linked picture) harms nobody and is left out.</summary>
internal sealed class RelationshipInspection(ReportPackage package)
{
    private readonly Dictionary<string, PartRole> roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<LeftOutPart> leftOut = [];

    /// <summary>What is neither refused nor read.</summary>
    public IReadOnlyList<LeftOutPart> LeftOut => leftOut;

    /// <summary>What a part is for.</summary>
    public PartRole RoleOf(string part) => roles.GetValueOrDefault(part);

    /// <summary>Looks at the relationships of a part; throws <see cref="UnsafeFileException"/> for one that harms.</summary>
    public void Check(string source)
    {
        foreach (var relationship in package.RelationshipsOf(source).Values)
        {
            if (relationship.External)
            {
                CheckExternal(relationship, source);
            }
            else
            {
                CheckInternal(relationship);
            }
        }
    }

    private void CheckExternal(Relationship relationship, string source)
    {
        switch (relationship.Kind)
        {
            case "hyperlink" or "image" or "video" or "audio" or "media" or "transform" or "externalLinkPath":
                break;
            case "attachedTemplate":
                leftOut.Add(new LeftOutPart(LeftOutKind.AttachedTemplate, PackageNames.Shown(relationship.Target)));
                break;
            case "mailMergeSource" or "mailMergeHeaderSource" or "recipientData":
                leftOut.Add(new LeftOutPart(LeftOutKind.MailMerge, PackageNames.Shown(relationship.Target)));
                break;
            case "oleObject" or "package" when IsChart(source) || !RemoteAddress.IsIn(relationship.Target):
                // A workbook on the sender's own disk: what Word shows of it is in the file
                break;
            case "frame" or "subDocument" or "aFChunk" or "control" or "activeXControlBinary" or "vbaProject" or "wordVbaData":
            case not null when RemoteAddress.IsIn(relationship.Target):
                throw new UnsafeFileException(RefusalReason.ExternalContent, PackageNames.Shown(relationship.Target));
            default:
                // What programs leave behind when a part was lost ("NULL"), or keep on the sender's own disk: Word does without it
                leftOut.Add(new LeftOutPart(LeftOutKind.Other, PackageNames.Shown(relationship.Target)));
                break;
        }
    }

    private void CheckInternal(Relationship relationship)
    {
        switch (relationship.Kind)
        {
            case "vbaProject" or "wordVbaData":
                throw new UnsafeFileException(RefusalReason.Macros, PackageNames.Shown(relationship.Target));
            case "control" or "activeXControlBinary":
                throw new UnsafeFileException(RefusalReason.ActiveX, PackageNames.Shown(relationship.Target));
            case "oleObject" or "package":
                CheckEmbedded(relationship.Target);
                break;
            case "aFChunk":
                roles[relationship.Target] = PartRole.Chunk;
                break;
            case "printerSettings":
                roles.TryAdd(relationship.Target, PartRole.PrinterSettings);
                break;
            default:
                break;
        }
    }

    private void CheckEmbedded(string target)
    {
        if (package.Types.Of(target).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnsafeFileException(RefusalReason.Macros, PackageNames.Shown(target));
        }

        roles.TryAdd(target, PartRole.Embedded);
    }

    private bool IsChart(string source)
    {
        var type = package.Types.Of(source);
        return type.Contains("drawingml.chart", StringComparison.Ordinal) || type.Contains("ms-office.chartex", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>What a part of a package is for, as far as it matters to its safety.</summary>
internal enum PartRole
{
    /// <summary>Anything that Word itself reads.</summary>
    Own,

    /// <summary>The document of another program, behind a picture or a chart of it. It is never read here.</summary>
    Embedded,

    /// <summary>Another document that Word reads into this one.</summary>
    Chunk,

    /// <summary>What a printer's driver keeps in the file, in a form of its own.</summary>
    PrinterSettings,
}
