using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Findings of the reader, by the sentences of <see cref="FindingTexts"/>.</summary>
internal static class ReadingFindings
{
    /// <summary>Why the file was refused.</summary>
    public static Finding Refusal(UnsafeFileException refusal, long length, ReadLimits limits) => refusal.Reason switch
    {
        RefusalReason.Empty => FindingTexts.EmptyFile(),
        RefusalReason.TooLarge => FindingTexts.TooLarge(length, limits.FileBytes),
        RefusalReason.LegacyWord => FindingTexts.OldWord(),
        RefusalReason.Encrypted => FindingTexts.Encrypted(),
        RefusalReason.Pdf => FindingTexts.PdfAlone(),
        RefusalReason.OpenDocument => FindingTexts.OpenDocument(),
        RefusalReason.RichText => FindingTexts.RichText(),
        RefusalReason.Workbook => FindingTexts.Spreadsheet(),
        RefusalReason.Presentation => FindingTexts.OtherOffice(),
        RefusalReason.Image => FindingTexts.Photograph(),
        RefusalReason.WebPage => FindingTexts.WebPage(),
        RefusalReason.Archive => FindingTexts.Archive(),
        RefusalReason.WpsWriter => FindingTexts.WpsWriter(),
        RefusalReason.MacroFile => FindingTexts.MacroFile(),
        RefusalReason.Macros => FindingTexts.Macros(),
        RefusalReason.Damaged => FindingTexts.Damaged(),
        RefusalReason.Bomb => FindingTexts.ZipBomb(),
        RefusalReason.TooManyEntries => FindingTexts.TooManyEntries(),
        RefusalReason.TooComplex => FindingTexts.TooComplex(),
        RefusalReason.TooMuchWork => FindingTexts.TooMuchToRead(),
        RefusalReason.EntryNames => FindingTexts.UnsafeEntry(),
        RefusalReason.Dtd => FindingTexts.DocumentType(),
        RefusalReason.EmbeddedObject or RefusalReason.ActiveX or RefusalReason.NestedArchive => FindingTexts.EmbeddedObject() with { Read = refusal.Detail },
        RefusalReason.ExternalContent => FindingTexts.ExternalLink(refusal.Detail ?? string.Empty),
        RefusalReason.ActiveChunk => FindingTexts.ActiveChunk(refusal.Detail ?? string.Empty),
        _ => FindingTexts.NotWord(),
    };

    /// <summary>What the template's metadata says against the expected campaign and agency; null when all is well.</summary>
    public static Finding? OfStamp(TemplateMetadata? metadata, ExpectedReport expected)
    {
        if (metadata is null)
        {
            return null;
        }

        if (!string.Equals(metadata.Campaign, expected.Campaign.Id.ToString(), StringComparison.Ordinal))
        {
            return FindingTexts.WrongCampaign(expected.Campaign.Title, CleanText.Of(metadata.Campaign));
        }

        if (string.Equals(metadata.Agency, expected.Agency.Code.ToString(), StringComparison.Ordinal))
        {
            return null;
        }

        var other = expected.Campaign.Agencies.FirstOrDefault(agency => string.Equals(agency.Code.ToString(), metadata.Agency, StringComparison.Ordinal));
        return FindingTexts.WrongAgency(expected.Agency.Name, other?.Name ?? CleanText.Of(metadata.Agency));
    }

    /// <summary>What the package has that is neither refused nor read; each kind once.</summary>
    public static IEnumerable<Finding> OfLeftOut(IEnumerable<LeftOutPart> parts) => parts
        .DistinctBy(part => part.Kind)
        .Select(part => FindingTexts.LinkLeftOut(LinkedThing(part.Kind), part.Target));

    /// <summary>What the officer is told about the reading itself; each kind once a place.</summary>
    public static IEnumerable<Finding> OfDropped(DroppedContent dropped, Func<int, string?> places) =>
        dropped.InOrder
            .Select(notice => (notice.Kind, Place: IsOfDocument(notice.Kind) ? null : places(notice.Element), notice.Detail))
            .DistinctBy(notice => (notice.Kind, notice.Place))
            .Select(notice => Notice(notice.Kind, notice.Place, notice.Kind == DroppedContentKind.LegacyFont ? AllFonts(dropped) : notice.Detail, dropped.CountOf(notice.Kind)));

    /// <summary>Files inserted as a whole that could not be read: they may be all that a report has.</summary>
    public static IEnumerable<Finding> OfInserted(DroppedContent dropped) =>
        dropped.InOrder.Where(notice => notice.Kind == DroppedContentKind.InsertedDocument).Take(1).Select(notice => Notice(notice.Kind, null, notice.Detail, 1));

    private static string LinkedThing(LeftOutKind kind) => kind switch
    {
        LeftOutKind.AttachedTemplate => "tệp mẫu (template)",
        LeftOutKind.MailMerge => "danh sách trộn thư (Mail Merge)",
        _ => "thành phần khác",
    };

    private static string AllFonts(DroppedContent dropped) =>
        string.Join(", ", dropped.InOrder.Where(notice => notice.Kind == DroppedContentKind.LegacyFont).Select(notice => CleanText.Of(notice.Detail ?? string.Empty)).Distinct(StringComparer.OrdinalIgnoreCase).Take(5));

    private static bool IsOfDocument(DroppedContentKind kind) => kind is DroppedContentKind.TrackedChanges or DroppedContentKind.Comments or DroppedContentKind.LegacyFont;

    private static Finding Notice(DroppedContentKind kind, string? place, string? detail, int count) => kind switch
    {
        DroppedContentKind.TrackedChanges => FindingTexts.TrackedChangesTaken(count),
        DroppedContentKind.Comments => FindingTexts.CommentsDropped(count),
        DroppedContentKind.TextBox => FindingTexts.TextBoxAsText(place, detail ?? string.Empty),
        DroppedContentKind.Chart => FindingTexts.ChartDropped(place),
        DroppedContentKind.SmartArt => FindingTexts.SmartArtDropped(place),
        DroppedContentKind.Equation => FindingTexts.EquationAsText(place, detail ?? string.Empty),
        DroppedContentKind.Picture => FindingTexts.PictureDropped(place, detail ?? "ảnh hỏng hoặc không có trong tệp"),
        DroppedContentKind.DeepTable => FindingTexts.NestedTableFlattened(place),
        DroppedContentKind.HiddenText => FindingTexts.HiddenTextDropped(place),
        DroppedContentKind.StruckText => FindingTexts.StruckTextDropped(place),
        DroppedContentKind.LegacyFont => FindingTexts.LegacyFontConverted(detail ?? string.Empty),
        DroppedContentKind.UnknownFont => FindingTexts.LegacyFontUnknown(place, CleanText.Of(detail ?? string.Empty)),
        DroppedContentKind.Characters => FindingTexts.CharactersRemoved(place),
        DroppedContentKind.Object => FindingTexts.ObjectAsPicture(place),
        DroppedContentKind.ObjectWithoutPicture => FindingTexts.ObjectDropped(place),
        DroppedContentKind.InsertedDocument => detail is null ? FindingTexts.ContentDropped(place, "tài liệu chèn nguyên tệp") : FindingTexts.ChunkNotRead(place, CleanText.Of(detail)),
        DroppedContentKind.PictureParts => FindingTexts.PictureCropped(place),
        DroppedContentKind.Media => FindingTexts.MediaDropped(place),
        DroppedContentKind.Shape => FindingTexts.ShapeDropped(place),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
