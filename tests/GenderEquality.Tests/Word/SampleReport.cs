using System.Security.Cryptography;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Consolidated.Compiling;
using GenderEquality.Functions.Word.Consolidated.Review;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Word;

/// <summary>Reports with everything that a section can hold, and the consolidated report made of them.</summary>
internal static class SampleReport
{
    /// <summary>A grey PNG of one pixel.</summary>
    public static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAFiAKBQm0s5AAAAABJRU5ErkJggg==");

    /// <summary>The picture as a report's media item.</summary>
    public static readonly MediaItem Media = new(Convert.ToHexStringLower(SHA256.HashData(Png)), "image/png", Png.Length);

    /// <summary>A report whose sections hold the blocks.</summary>
    public static SubmittedReport With(Campaign campaign, string agency, string section, params Block[] blocks)
    {
        var empty = SubmittedReports.Of(campaign, agency);
        return empty with { Content = empty.Content with { Media = [Media], Sections = [new SectionContent(SectionKey.Parse(section), null, blocks, NothingToReport: false)] } };
    }

    /// <summary>Text.</summary>
    public static Paragraph P(string text) => new([new TextRun(text)]);

    /// <summary>A list item.</summary>
    public static Paragraph Item(string marker, string text, int level = 0) => P(text) with { Kind = ParagraphKind.ListItem, Marker = marker, Level = level };

    /// <summary>A picture.</summary>
    public static Picture Picture(long widthEmu = 3_000_000, long heightEmu = 2_000_000) => new(Media.Id, widthEmu, heightEmu) { AltText = "Tọa đàm" };

    /// <summary>A cell with text.</summary>
    public static TableBlockCell Cell(string text, int span = 1, RowMerge merge = RowMerge.None) => new([P(text)]) { ColumnSpan = span, Merge = merge };

    /// <summary>A table with a merged header, a vertical merge and a table in a cell.</summary>
    public static TableBlock Table() => new([2000, 2000, 2000],
    [
        new TableBlockRow([Cell("Đơn vị"), Cell("Số người", span: 2)]) { Header = true },
        new TableBlockRow([Cell("Phường A", merge: RowMerge.Start), Cell("Nữ"), Cell("25")]),
        new TableBlockRow([Cell(string.Empty, merge: RowMerge.Continue), Cell("Nam"), new TableBlockCell([new TableBlock([900, 900], [new TableBlockRow([Cell("a"), Cell("b")])]), P(string.Empty)])]),
    ]);

    /// <summary>Everything at once.</summary>
    public static Block[] Everything() =>
    [
        new Paragraph([new TextRun("Ban hành "), new TextRun("Kế hoạch số 12/KH") { Bold = true }, new TextRun(" và "), new TextRun("Công văn số 34") { Italic = true, Underline = true }, new TextRun("; diện tích 20 m"), new TextRun("2") { Vertical = VerticalPosition.Superscript }, new Footnote([P("Số liệu tính đến ngày 30/11/2024.")])]),
        P("Kết quả cụ thể") with { Kind = ParagraphKind.Heading, Marker = "a)" },
        Item("-", "Tổ chức 12 lớp tập huấn nâng cao năng lực cho đội ngũ cán bộ làm công tác bình đẳng giới tại các xã, phường, thị trấn trên địa bàn."),
        Item("1.", "Mở đầu"), Item("2.", "Tiếp theo"), Item("i)", "Bậc hai", 1), Item("1.", "Đánh số lại"),
        Table(),
        new Paragraph([Picture()]),
        P("Hình 1. Tọa đàm") with { Alignment = Alignment.Center },
        new Paragraph([new TextRun("Xem "), new TextRun("trang tin") { Link = "https://example.vn/tin" }, new LineBreak(), new TextRun("dòng sau")]),
    ];

    /// <summary>Reports of all agencies but the last.</summary>
    public static IReadOnlyList<SubmittedReport> All(Campaign campaign) => [.. campaign.Agencies.SkipLast(1).Select((agency, index) => One(campaign, agency, index))];

    /// <summary>The compilation.</summary>
    public static byte[] Write(Campaign campaign, IReadOnlyList<SubmittedReport> reports, bool final = false)
    {
        using var document = new Compilation(campaign);
        var report = Add(document, campaign, reports, final);
        return Write(document, report);
    }

    /// <summary>The report to be signed, for the first audience, with a text in every section.</summary>
    public static byte[] Signed(Campaign campaign, IReadOnlyList<SubmittedReport> reports, bool final = false)
    {
        using var stream = new MemoryStream();
        SignedDocument.Write(stream, Consolidate(campaign, reports, final));
        return stream.ToArray();
    }

    /// <summary>The review sheet.</summary>
    public static byte[] Review(Campaign campaign, IReadOnlyList<SubmittedReport> reports)
    {
        using var stream = new MemoryStream();
        ReviewSheet.Write(stream, Consolidate(campaign, reports));
        return stream.ToArray();
    }

    /// <summary>The consolidated report for the first audience.</summary>
    public static ConsolidatedReport Consolidate(Campaign campaign, IReadOnlyList<SubmittedReport> reports, bool final = false)
    {
        using var document = new Compilation(campaign);
        return Add(document, campaign, reports, final);
    }

    /// <summary>Adds reports to a document; returns what else it shows.</summary>
    public static ConsolidatedReport Add(Compilation document, Campaign campaign, IReadOnlyList<SubmittedReport> reports, bool final = false)
    {
        var texts = campaign.SignedReport.Sections.Select(section => new EditedText(section.Key) { Paragraphs = [new EditedParagraph($"Kết quả của mục {section.Key}.")], By = "cán bộ", At = default });
        var draft = new ReportDraft(campaign, OfficerDecisions.None with { Texts = [.. texts] });
        foreach (var report in reports)
        {
            document.Add(draft.Add(report), _ => new MemoryStream(Png, writable: false));
        }

        var taken = reports.ToDictionary(report => report.Agency.Code);
        var standings = campaign.Agencies.Select(agency => new AgencyStanding(agency, Exempt: false, taken.GetValueOrDefault(agency.Code)?.Submission, 1)).ToList();
        return draft.Build(new ReportEdition(1, final, new DateOnly(2024, 12, 9), null), standings)[0];
    }

    /// <summary>The document's bytes.</summary>
    public static byte[] Write(Compilation document, ConsolidatedReport report)
    {
        using var stream = new MemoryStream();
        document.WriteTo(stream, report);
        return stream.ToArray();
    }

    private static SubmittedReport One(Campaign campaign, Agency agency, int index)
    {
        var sections = campaign.Outline.Where(section => section.Requirement != SectionRequirement.Container).SelectMany(section => Section(section, agency, index)).ToList();
        var tables = ReportRows.TablesOf(campaign, agency).Select(table => Figures(campaign, table, agency, index)).ToList();
        var report = SubmittedReports.Of(campaign, agency.Code.ToString(), [.. tables]);
        return report with
        {
            Content = report.Content with { Sections = sections, Media = [Media], Unplaced = index == 1 ? [P("Đoạn không thuộc mục nào của đề cương.")] : [] },
            Findings = index % 3 == 0 ? [new Finding("GE999", FindingSeverity.Warning, "Số nữ lớn hơn tổng số; đề nghị kiểm tra lại.") { Place = "Phụ lục II, dòng 1, cột Nữ", Read = "120", PersonalData = index == 3 }] : [],
        };
    }

    private static IEnumerable<SectionContent> Section(OutlineSection section, Agency agency, int index)
    {
        if (section.PerTask)
        {
            return agency.Tasks.Select((_, task) => new SectionContent(section.Key, task + 1, [P($"{agency.Name} đã thực hiện nhiệm vụ được giao, đạt kết quả tốt.")], NothingToReport: false));
        }

        if (index % 2 == 1 || section.Requirement == SectionRequirement.Optional)
        {
            return [new SectionContent(section.Key, null, [P("Không phát sinh")], NothingToReport: true)];
        }

        Block[] blocks = index == 0 && section.Level == 1 ? Everything() : [P($"{agency.Name} đã triển khai đầy đủ các nội dung của mục này theo kế hoạch năm, phối hợp với các đơn vị liên quan."), P("Công tác phối hợp liên ngành tiếp tục được chú trọng, bảo đảm thiết thực, hiệu quả và phù hợp với tình hình thực tế.")];
        return [new SectionContent(section.Key, null, blocks, NothingToReport: false)];
    }

    private static TableFigures Figures(Campaign campaign, AppendixTable table, Agency agency, int index)
    {
        var known = ReportRows.Of(campaign, table, agency);
        var rows = known.Count > 0 ? known.Select(row => (row.Key, row.Label)) : [("1", "Tập huấn cán bộ"), ("2", "Truyền thông cộng đồng")];
        return new TableFigures(table.Key, [.. rows.Select(row => new FigureRow(row.Key, row.Label, Cells(table, index)))]);
    }

    private static Dictionary<string, Figure> Cells(AppendixTable table, int index) => table.Columns
        .Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number && column.Role is ColumnRole.None or ColumnRole.Numerator or ColumnRole.Denominator)
        .ToDictionary(column => column.Key, column => new Figure(VietnameseFormat.Number(Value(column, index))) { Number = Value(column, index) }, StringComparer.Ordinal);

    private static decimal Value(TableColumn column, int index) => column.Role == ColumnRole.Denominator ? 100 : 40 + index;
}
