using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Word;

namespace GenderEquality.Tests.Storage;

/// <summary>As <see cref="StoredFormTests"/>, for what stands in blobs.</summary>
public sealed class StoredContentTests(AzuriteFixture azurite)
{
    public static TheoryData<string> Releases => GoldenFiles.Releases;

    public static TheoryData<string> Versioned => GoldenFiles.Versioned;

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task TextIsRead(string release)
    {
        var content = await ContentAsync(release);

        var blocks = content.Sections[0].Blocks;
        var first = Runs(blocks[0]);
        Assert.Equal((1, "I", null, false), (content.TemplateVersion, content.Sections[0].Key.ToString(), content.Sections[0].Task, content.Sections[0].NothingToReport));
        Assert.Equal(new TextRun("Kế hoạch số 12/KH") { Bold = true }, first[1]);
        Assert.Equal(new TextRun("Công văn số 34") { Italic = true, Underline = true }, first[3]);
        Assert.Equal(new TextRun("2") { Vertical = VerticalPosition.Superscript }, first[5]);
        Assert.Equal("Số liệu tính đến ngày 30/11/2024.", ((TextRun)((Footnote)first[6]).Blocks[0].Inlines[0]).Text);
        Assert.Equal((ParagraphKind.Heading, "a)", 0), Shape(blocks[1]));
        Assert.Equal((ParagraphKind.ListItem, "i)", 1), Shape(blocks[5]));
        Assert.Equal(new Picture(SampleReport.Media.Id, 3_000_000, 2_000_000) { AltText = "Tọa đàm" }, Runs(blocks[8])[0]);
        Assert.Equal(Alignment.Center, ((Paragraph)blocks[9]).Alignment);
        Assert.Equal("https://example.vn/tin", ((TextRun)Runs(blocks[10])[1]).Link);
        Assert.IsType<LineBreak>(Runs(blocks[10])[2]);
        Assert.Equal((2, true), (content.Sections[^1].Task, content.Sections[^1].NothingToReport));
        Assert.Equal("Đoạn không thuộc mục nào của đề cương.", ((TextRun)Runs(content.Unplaced[0])[0]).Text);
        Assert.Equal([SampleReport.Media], content.Media);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task TablesOfTheTextAreRead(string release)
    {
        var table = (TableBlock)(await ContentAsync(release)).Sections[0].Blocks[7];

        Assert.Equal([2000, 2000, 2000], table.Columns);
        Assert.False(table.Borderless);
        Assert.True(table.Rows[0].Header);
        Assert.Equal((2, RowMerge.None), (table.Rows[0].Cells[1].ColumnSpan, table.Rows[0].Cells[1].Merge));
        Assert.Equal((1, RowMerge.Start), (table.Rows[1].Cells[0].ColumnSpan, table.Rows[1].Cells[0].Merge));
        Assert.Equal(RowMerge.Continue, table.Rows[2].Cells[0].Merge);
        Assert.Equal([900, 900], ((TableBlock)table.Rows[2].Cells[2].Blocks[0]).Columns);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task FiguresAreRead(string release)
    {
        var tables = (await ContentAsync(release)).Tables;

        var free = tables[^2];
        Assert.Equal(("1", "Tập huấn"), (free.Rows[0].Key, free.Rows[0].Label));
        Assert.Equal(new Figure("01/12/2024") { Date = new DateOnly(2024, 12, 1) }, free.Rows[0].Cells["ngay"]);
        Assert.Equal(new Figure("1.234,5") { Number = 1234.5m }, free.Rows[0].Cells["nguoi"]);
        Assert.Equal(("total", 1235m), (free.Total!.Key, free.Total.Cells["nguoi"].Number!.Value));
        Assert.Equal((true, false), (free.HasOtherRows, free.NothingToReport));
        Assert.Equal((true, 0), (tables[^1].NothingToReport, tables[^1].Rows.Count));
        Assert.All(tables.SkipLast(2).SelectMany(table => table.Rows), row => Assert.NotEmpty(row.Label));
    }

    [Theory]
    [MemberData(nameof(Versioned))]
    public async Task FiguresOfEarlierYearsAreRead(string release)
    {
        await using var flow = await RestoreAsync(release);
        var store = flow.Get<SeriesStore>();
        var campaign = CampaignId.Parse("binh-dang-gioi-2024");

        var stored = await store.FindAsync(campaign);
        Assert.Equal([new ImportedFigure("1.1", "Tỷ lệ nữ", "%", 2021, 44.5m), new ImportedFigure("1.2", "Có kế hoạch", "có/không", 2022, 1m)], stored.Series.Figures);
        Assert.Equal([new SeriesTaking(new DateTimeOffset(2024, 12, 16, 17, 0, 0, TimeSpan.Zero), "can-bo@example.vn", "số liệu.csv", 2)], stored.Series.Takings);

        Assert.True(await store.TrySaveAsync(campaign, stored, stored.Series));
        var again = await new Azure.Storage.Blobs.BlobContainerClient(flow.Storage, "campaigns").GetBlobClient($"{campaign}/series/current.json").DownloadContentAsync();
        KeptMembers.AssertKept(GoldenFiles.Text(release, GoldenFiles.SeriesName), again.Value.Content.ToString());
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task FindingsAreRead(string release)
    {
        await using var flow = await RestoreAsync(release);

        Assert.Equal(
            [
                new Finding("GE101", FindingSeverity.Error, "Thiếu nội dung mục này.") { Place = "Mục II.1" },
                new Finding("GE900", FindingSeverity.Warning, "Số liệu tăng nhiều, xin xem lại.") { Place = "Phụ lục 2, dòng 5, cột Nữ", Read = "120", PersonalData = true },
            ],
            (await flow.Get<ContentBlobs>().ReadFindingsAsync(RefOf(release)))!);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task ManifestsAreRead(string release)
    {
        await using var flow = await RestoreAsync(release);
        var version = Assert.Single(await flow.Get<ReportStore>().ListAsync(RefOf(release).Campaign));

        var manifest = (await flow.Get<ReportFiles>().ReadManifestAsync(version, CancellationToken.None))!;

        Assert.Equal((RefOf(release).Campaign, 1, true, new DateOnly(2024, 12, 17)), (manifest.Campaign, manifest.Version, manifest.Final, manifest.Date));
        Assert.Equal(
            new ManifestSubmission(RefOf(release).Agency, RefOf(release).Id, version.Sources[0].Sha256, new DateTimeOffset(2024, 12, 16, 17, 0, 0, TimeSpan.Zero)),
            Assert.Single(manifest.Submissions));
        Assert.Equal(new ManifestText(0, SectionKey.Parse("I"), null, 11, Nothing: false), manifest.Texts[0]);
        Assert.Contains(new ManifestText(0, SectionKey.Parse("I"), 2, 1, Nothing: true), manifest.Texts);
        Assert.Equal(new ManifestText(0, null, null, 1, Nothing: false), manifest.Texts[^1]);
        Assert.All(manifest.Figures, figure => Assert.NotEmpty(figure.Row + figure.Column + figure.Text));
        Assert.Contains(manifest.Figures, figure => figure.From is "0");
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task NothingIsLostWhenItIsWrittenAgain(string release)
    {
        await using var flow = await RestoreAsync(release);
        var findings = (await flow.Get<ContentBlobs>().ReadFindingsAsync(RefOf(release)))!;
        var manifest = Manifest.Parse(System.Text.Encoding.UTF8.GetBytes(GoldenFiles.Text(release, "manifest.json")));

        KeptMembers.AssertKept(GoldenFiles.Text(release, "content.json"), StoredJson.ToText(await ContentAsync(release)));
        KeptMembers.AssertKept(GoldenFiles.Text(release, "findings.json"), StoredJson.ToText(findings));

        // "format" was the version of the manifest alone, before everything had one.
        KeptMembers.AssertKept(GoldenFiles.Text(release, "manifest.json").Replace("\"format\":1,", string.Empty, StringComparison.Ordinal), StoredJson.ToText(manifest));
    }

    private async Task<ReportContent> ContentAsync(string release)
    {
        await using var flow = await RestoreAsync(release);
        return (await flow.Get<ContentBlobs>().ReadContentAsync(RefOf(release)))!;
    }

    private async Task<Submissions.Flow> RestoreAsync(string release)
    {
        var flow = StoredYear.Start(azurite.NewAccount());
        await GoldenFiles.RestoreAsync(flow.Storage, release);
        return flow;
    }

    private static SubmissionRef RefOf(string release)
    {
        var row = GoldenFiles.Rows(release, "Submissions").Single();
        var keys = row.PartitionKey.Split('_');
        return new SubmissionRef(CampaignId.Parse(keys[0]), AgencyCode.Parse(keys[1]), SubmissionId.Parse(row.RowKey));
    }

    private static IReadOnlyList<Inline> Runs(Block block) => ((Paragraph)block).Inlines;

    private static (ParagraphKind Kind, string? Marker, int Level) Shape(Block block) => (((Paragraph)block).Kind, ((Paragraph)block).Marker, ((Paragraph)block).Level);
}
