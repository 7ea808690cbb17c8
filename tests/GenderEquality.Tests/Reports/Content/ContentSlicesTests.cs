using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Tests.Reports.Content;

/// <summary>Long reports are tried piece by piece, and every block is in exactly one piece.</summary>
public sealed class ContentSlicesTests
{
    private static readonly TableFigures Figures = new(TableKey.Parse("PL1"), []);

    [Fact]
    public void ShortReportIsOnePiece()
    {
        var content = Report(sections: 3, blocks: 4, unplaced: 2);

        var piece = Assert.Single(ContentSlices.Of(content, 100));

        Assert.Equal(content.Sections.Select(section => section.Blocks), piece.Sections.Select(section => section.Blocks));
        Assert.Equal(content.Unplaced, piece.Unplaced);
        Assert.Equal([Figures], piece.Tables);
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(3, 40, 0)]
    [InlineData(5, 10, 25)]
    [InlineData(2, 0, 30)]
    public void EveryBlockIsInOnePieceInOrder(int sections, int blocks, int unplaced)
    {
        var content = Report(sections, blocks, unplaced);

        var pieces = ContentSlices.Of(content, 10).ToList();

        Assert.Equal(content.Sections.SelectMany(section => section.Blocks), pieces.SelectMany(piece => piece.Sections).SelectMany(section => section.Blocks));
        Assert.Equal(content.Unplaced, pieces.SelectMany(piece => piece.Unplaced));
        Assert.All(pieces, piece => Assert.InRange(piece.Sections.Sum(section => section.Blocks.Count), 0, 19));
        Assert.Equal(1, pieces.Count(piece => piece.Tables.Count > 0));
    }

    [Fact]
    public void TableIsNeverCut()
    {
        var cell = new TableBlockCell([new Paragraph([])]);
        var table = new TableBlock([100], [.. Enumerable.Repeat(new TableBlockRow([cell]), 50)]);
        var content = Report(1, 3, 0);
        content = content with { Sections = [content.Sections[0] with { Blocks = [table, table] }] };

        Assert.Equal(2, ContentSlices.Of(content, 10).Count(piece => piece.Sections.Any(section => section.Blocks.SequenceEqual([table]))));
    }

    private static ReportContent Report(int sections, int blocks, int unplaced) => new()
    {
        Campaign = CampaignId.Parse("thu"),
        Agency = AgencyCode.Parse("so-a"),
        Sections = [.. Enumerable.Range(1, sections).Select(i => new SectionContent(SectionKey.Parse($"I.{i}"), null, Blocks(blocks), false))],
        Tables = [Figures],
        Unplaced = Blocks(unplaced),
    };

    private static Block[] Blocks(int count) => [.. Enumerable.Range(0, count).Select(i => new Paragraph([new TextRun($"{i}")]))];
}
