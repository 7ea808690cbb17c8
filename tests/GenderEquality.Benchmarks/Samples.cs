using System.Security.Cryptography;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Benchmarks;

/// <summary>Makes reports of a given length; the same arguments make the same report.</summary>
internal static class Samples
{
    /// <summary>Paragraphs of about 60 words that fill a page of 13 point text.</summary>
    public const int ParagraphsAPage = 7;

    private const int PictureBytes = 120_000;

    private static readonly string[] Words =
    [
        "bình", "đẳng", "giới", "phụ", "nữ", "triển", "khai", "kế", "hoạch", "thành", "phố", "tuyên", "truyền", "cơ", "quan", "đơn", "vị", "tập", "huấn",
        "hội", "nghị", "phòng", "ngừa", "bạo", "lực", "gia", "đình", "hỗ", "trợ", "nạn", "nhân", "cán", "bộ", "lãnh", "đạo", "quản", "lý", "năm", "2024",
    ];

    /// <summary>A campaign of that many agencies: the shipped one, its districts repeated.</summary>
    public static Campaign CampaignOf(int agencies)
    {
        var campaign = ShippedCampaigns.Load(ShippedCampaigns.Ids[0]);
        if (agencies <= campaign.Agencies.Count)
        {
            return campaign with { Agencies = [.. campaign.Agencies.Take(agencies)] };
        }

        var district = campaign.Agencies[^1];
        var more = Enumerable.Range(campaign.Agencies.Count, agencies - campaign.Agencies.Count)
            .Select(i => district with { Code = AgencyCode.Parse($"don-vi-{i}"), Name = $"UBND đơn vị {i}", ShortName = $"ĐV{i}" });
        return campaign with { Agencies = [.. campaign.Agencies, .. more] };
    }

    /// <summary>The report of one agency. Pictures are named in it; <see cref="Picture"/> makes their bytes.</summary>
    public static SubmittedReport Report(Campaign campaign, int agency, int pages, int pictures)
    {
        var random = new Random(agency);
        var reporter = campaign.Agencies[agency];
        var media = Enumerable.Range(0, pictures).Select(i => Hash(Picture(agency, i))).Select(id => new MediaItem(id, "image/png", PictureBytes)).ToList();
        var sections = campaign.Outline.Where(section => section.Requirement != SectionRequirement.Container).ToList();
        var paragraphs = pages * ParagraphsAPage / sections.Count;
        var content = new ReportContent
        {
            Campaign = campaign.Id,
            Agency = reporter.Code,
            TemplateVersion = campaign.TemplateVersion,
            Sections = [.. sections.Select((section, i) => Section(section, random, Math.Max(1, paragraphs), media.Skip(i).Take(i < sections.Count - 1 ? 1 : media.Count)))],
            Tables = [.. ReportRows.TablesOf(campaign, reporter).Select(table => Figures(campaign, table, reporter, random))],
            Media = media,
        };
        return Shell(campaign, agency) with { Content = content };
    }

    /// <summary>A contribution without content.</summary>
    public static SubmittedReport Shell(Campaign campaign, int agency) => new(
        campaign.Agencies[agency],
        Submission(campaign, agency),
        new ReportContent { Campaign = campaign.Id, Agency = campaign.Agencies[agency].Code },
        []);

    /// <summary>Bytes of a picture: as little compressible as a photograph's.</summary>
    public static byte[] Picture(int agency, int number)
    {
        var bytes = new byte[PictureBytes];
        new Random((agency * 1000) + number).NextBytes(bytes);
        ((byte[])[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]).CopyTo(bytes, 0);
        return bytes;
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)])) + ".";

    private static SectionContent Section(OutlineSection section, Random random, int paragraphs, IEnumerable<MediaItem> pictures)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < paragraphs; i++)
        {
            blocks.Add(new Paragraph([new TextRun(Sentence(random, 20)) { Bold = true }, new TextRun(" " + Sentence(random, 40))]));
        }

        blocks.AddRange(pictures.Select(picture => new Paragraph([new Picture(picture.Id, 4_000_000, 3_000_000)])));
        if (paragraphs > 3)
        {
            blocks.Add(new TableBlock([3000, 3000, 3000], [.. Enumerable.Range(0, 8).Select(_ => new TableBlockRow([Cell(random), Cell(random), Cell(random)]))]));
            blocks.Add(new Paragraph([new TextRun(Sentence(random, 10))]));
        }

        return new SectionContent(section.Key, section.PerTask ? 1 : null, blocks, NothingToReport: false);
    }

    private static TableBlockCell Cell(Random random) => new([new Paragraph([new TextRun(Sentence(random, 4))])]);

    private static TableFigures Figures(Campaign campaign, AppendixTable table, Agency agency, Random random) => new(
        table.Key,
        table.RowSource == TableRowSource.Free
            ? [.. Enumerable.Range(1, 4).Select(i => Row($"{i}", Sentence(random, 6), table, random))]
            : [.. ReportRows.Of(campaign, table, agency).Select(row => Row(row.Key, row.Label, table, random))]);

    private static FigureRow Row(string key, string label, AppendixTable table, Random random) => new(key, label, table.Columns
        .Where(column => column.Aggregate.AddsUp)
        .Select(column => (column.Key, Number: (decimal)random.Next(1, 1000)))
        .ToDictionary(cell => cell.Key, cell => new Figure(VietnameseFormat.Number(cell.Number, 0)) { Number = cell.Number }, StringComparer.Ordinal));

    /// <summary>An accepted submission of an agency.</summary>
    public static SubmissionSummary Submission(Campaign campaign, int agency)
    {
        var received = campaign.StartOf(campaign.OpensOn).AddMinutes(agency);
        return new SubmissionSummary
        {
            Campaign = campaign.Id,
            Agency = campaign.Agencies[agency].Code,
            Id = SubmissionId.Parse(Ulid.NewUlid(received, [0, 0, 0, 0, 0, 0, 0, 0, (byte)(agency / 256), (byte)agency]).ToString(null, null)),
            FileName = "bao-cao.docx",
            Size = 1,
            Sha256 = Hash(BitConverter.GetBytes(agency)),
            Received = received,
            Status = SubmissionStatus.Accepted,
            Readable = true,
            UploadedBy = "đơn vị",
        };
    }
}
