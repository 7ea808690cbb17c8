using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Privacy;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Reports.Privacy;

/// <summary>What becomes of lines with personal data in a report's content.</summary>
public sealed class ContentTreatmentTests
{
    private const string Line = "Hỗ trợ bà Nguyễn Thị Hoa, sinh năm 1990, điện thoại 0912 345 678.";

    private readonly Campaign campaign = SmallCampaign.Create();
    private readonly AgencyCode agency = AgencyCode.Parse("so-a");

    [Fact]
    public void LinesNobodyDecidedAboutAreMarkedAndAllOthersStayAsTheyAre()
    {
        var treated = Treat(Content(P(Line), P("Tổ chức 12 lớp tập huấn.")));

        var runs = Runs(treated, 0);
        Assert.Equal(Line, string.Concat(runs.Select(run => run.Text)));
        Assert.Equal(["Nguyễn Thị Hoa, sinh năm 1990", "0912 345 678"], runs.Where(run => run.Remark is not null).Select(run => run.Text));
        Assert.All(runs.Where(run => run.Remark is not null), run => Assert.StartsWith("Thông tin cá nhân, chưa quyết định", run.Remark, StringComparison.Ordinal));
        Assert.Null(Assert.Single(Runs(treated, 1)).Remark);
    }

    [Theory]
    [InlineData(PersonalDataChoice.Keep, Line)]
    [InlineData(PersonalDataChoice.Mask, "Hỗ trợ bà …, điện thoại ….")]
    [InlineData(PersonalDataChoice.Remove, null)]
    public void DecidedLinesAreKeptBlottedOutOrLeftOut(PersonalDataChoice choice, string? left)
    {
        var treated = Treat(Content(P(Line), P("Khác")), Decide(Line, choice));

        Assert.Equal(left is null ? ["Khác"] : [left, "Khác"], treated.Sections[0].Blocks.Select(block => BlockText.Of(((Paragraph)block).Inlines)));
        Assert.All(treated.Sections[0].Blocks.OfType<Paragraph>().SelectMany(block => block.Inlines.OfType<TextRun>()), run => Assert.Null(run.Remark));
    }

    [Fact]
    public void DecisionHoldsForTheSameWordsWhateverTheirSpacingAndForNoOthers()
    {
        var spaced = Line.Replace(", ", ",  ", StringComparison.Ordinal).ToUpperInvariant();

        Assert.Equal(LineKey.Of(agency, Line), LineKey.Of(agency, spaced));
        Assert.Equal(LineKey.Of(agency, Line), LineKey.Of(agency, Line.Normalize(System.Text.NormalizationForm.FormD)));
        Assert.NotEqual(LineKey.Of(agency, Line), LineKey.Of(AgencyCode.Parse("so-b"), Line));
        Assert.NotEqual(LineKey.Of(agency, Line), LineKey.Of(agency, Line + " Thêm."));
    }

    [Fact]
    public void WordsThatRunsAndLineBreaksCutApartAreBlottedOutWhole()
    {
        var paragraph = new Paragraph([new TextRun("Gọi 0912 ") { Bold = true }, new TextRun("345") { Link = "https://example.vn/0912" }, new TextRun(" 678 để"), new LineBreak(), new TextRun("biết")]);
        var text = BlockText.Words(paragraph.Inlines);

        var left = Runs(Treat(Content(paragraph), Decide(text, PersonalDataChoice.Mask)), 0);

        Assert.Equal("Gọi …| để|biết", string.Join('|', left.Select(run => run.Text)).Replace("Gọi |…", "Gọi …", StringComparison.Ordinal));
        Assert.All(left, run => Assert.Null(run.Link));
    }

    [Fact]
    public void FootnotesAndCellsAreTreatedTooAndStayWellFormed()
    {
        var noted = new Paragraph([new TextRun("Có ghi chú"), new Footnote([P(Line)])]);
        var table = new TableBlock([1000], [new TableBlockRow([new TableBlockCell([P(Line)])])]);

        var treated = Treat(Content(noted, table), Decide(Line, PersonalDataChoice.Remove));

        Assert.DoesNotContain(((Paragraph)treated.Sections[0].Blocks[0]).Inlines, inline => inline is Footnote);
        var cell = ((TableBlock)treated.Sections[0].Blocks[1]).Rows[0].Cells[0];
        Assert.Empty(Assert.IsType<Paragraph>(Assert.Single(cell.Blocks)).Inlines);
    }

    [Fact]
    public void WordsInAppendixTablesAreTreatedAndTheirFiguresStay()
    {
        var row = new FigureRow("1", Line, new Dictionary<string, Figure>(StringComparer.Ordinal) { ["name"] = new(Line), ["people"] = new("30") { Number = 30 } });
        var content = Content() with { Tables = [new TableFigures(SmallCampaign.Activities, [row])] };

        var left = Treat(content, Decide(Line, PersonalDataChoice.Remove)).Tables[0].Rows[0];

        Assert.Equal("…", left.Label);
        Assert.Equal(["people"], left.Cells.Keys);
        Assert.Equal(30, left.Cells["people"].Number);
        Assert.Equal("Hỗ trợ bà …, điện thoại ….", Treat(content, Decide(Line, PersonalDataChoice.Mask)).Tables[0].Rows[0].Cells["name"].Text);
    }

    [Fact]
    public void EveryLineThatIsFoundIsOneThatADecisionReaches()
    {
        var row = new FigureRow("1", "Lớp cho " + Line, new Dictionary<string, Figure>(StringComparer.Ordinal) { ["name"] = new("Tên: " + Line) });
        var content = Content(P(Line), new TableBlock([1000], [new TableBlockRow([new TableBlockCell([P("Ô: " + Line)])])]), new Paragraph([new Footnote([P("Chú: " + Line)])])) with
        {
            Tables = [new TableFigures(SmallCampaign.Activities, [row])],
            Unplaced = [P("Ngoài mục: " + Line)],
        };
        var lines = PersonalLines.Of(campaign, campaign.FindAgency(agency)!, content).ToList();

        var treated = Treat(content, [.. lines.Select(line => new PersonalDataDecision(agency, line.Key, PersonalDataChoice.Mask) { By = "x", At = default })]);

        Assert.Equal(6, lines.Count);
        Assert.Empty(PersonalLines.Of(campaign, campaign.FindAgency(agency)!, treated));
        Assert.All(lines, line => Assert.DoesNotContain("Nguyễn Thị Hoa, sinh năm 1990", line.Place, StringComparison.Ordinal));
    }

    [Fact]
    public void PlainTextIsTreatedAlike()
    {
        Assert.Null(Treatment(Decide(Line, PersonalDataChoice.Remove)).Apply(Line));
        Assert.Equal("Hỗ trợ bà …, điện thoại ….", Treatment(Decide(Line, PersonalDataChoice.Mask)).Apply(Line));
        Assert.Equal(Line, Treatment().Apply(Line));
    }

    private static Paragraph P(string text) => new([new TextRun(text)]);

    private static List<TextRun> Runs(ReportContent content, int block) => [.. ((Paragraph)content.Sections[0].Blocks[block]).Inlines.OfType<TextRun>()];

    private PersonalDataDecision Decide(string line, PersonalDataChoice choice) => new(agency, LineKey.Of(agency, line), choice) { By = "can-bo@example.vn", At = default };

    private ReportContent Content(params Block[] blocks) => new()
    {
        Campaign = campaign.Id,
        Agency = agency,
        Sections = [new SectionContent(SectionKey.Parse("I"), null, blocks, NothingToReport: false)],
    };

    private ReportContent Treat(ReportContent content, params PersonalDataDecision[] decisions) => Treatment(decisions).Apply(content);

    private ContentTreatment Treatment(params PersonalDataDecision[] decisions) =>
        new(campaign, agency, decisions.ToDictionary(decision => decision.Line, StringComparer.Ordinal));
}
