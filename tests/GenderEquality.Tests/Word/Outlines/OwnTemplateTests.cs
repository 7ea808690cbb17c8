using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Outlines;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Tests.Word.Outlines;

/// <summary>What the product itself makes of a campaign must give the campaign back, as far as a form can say it.</summary>
public class OwnTemplateTests
{
    private static readonly Campaign Shipped = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    public static TheoryData<string> Agencies => new(Shipped.Agencies.Select(agency => agency.Code.ToString()).Where((_, index) => index % 9 == 0 || index < 3));

    [Theory]
    [MemberData(nameof(Agencies))]
    public void SectionsComeBack(string code)
    {
        var sections = Read(code).Sections;

        Assert.Equal(Shipped.Outline.Select(section => section.Key), sections.Select(section => section.Key));
        Assert.Equal(Shipped.Outline.Select(section => section.Heading), sections.Select(section => section.Heading));
        Assert.Equal(Shipped.Outline.Select(section => section.Numbering), sections.Select(section => section.Numbering));
        Assert.Equal(Shipped.Outline.Select(section => section.Requirement == SectionRequirement.Container), sections.Select(section => section.IsContainer));
        Assert.Equal(Shipped.Outline.Select(section => section.Requirement == SectionRequirement.Optional), sections.Select(section => section.IsOptional));
        Assert.Equal(Shipped.Outline.Where(section => !section.PerTask).Select(section => section.Guidance), sections.Where(section => !section.IsPerTask).Select(section => section.Guidance));
    }

    [Fact]
    public void SectionWithOneHeadingATaskIsOneSection() =>
        Assert.Equal(Shipped.Outline.Where(section => section.PerTask).Select(section => section.Key), Read(Shipped.Agencies[0].Code.ToString()).Sections.Where(section => section.IsPerTask).Select(section => section.Key));

    [Theory]
    [MemberData(nameof(Agencies))]
    public void TablesComeBack(string code)
    {
        var expected = ReportRows.TablesOf(Shipped, AgencyOf(code)).ToList();
        var proposal = Read(code);

        Assert.Equal(expected.Select(table => (table.Key, table.Title, table.RowHeader, table.Note)), proposal.Tables.Select(table => (table.Key, table.Title, table.RowHeader, table.Note)));
        Assert.Empty(proposal.Missing);
        foreach (var (table, read) in expected.Zip(proposal.Tables))
        {
            Assert.Equal(table.Columns.Select(column => (column.Group, column.Header)), read.Columns.Select(column => (column.Group, column.Header)));
            Assert.Equal(table.RowSource == TableRowSource.Free, read.Rows.Count == 0);
            Assert.Equal(table.RowSource == TableRowSource.Free ? table.BlankRows : 0, read.BlankRows);
        }
    }

    [Theory]
    [MemberData(nameof(Agencies))]
    public void KindsAreRightWhereTheHeaderTellsThem(string code)
    {
        foreach (var (table, read) in ReportRows.TablesOf(Shipped, AgencyOf(code)).Zip(Read(code).Tables))
        {
            foreach (var (column, proposed) in table.Columns.Zip(read.Columns).Where(pair => !pair.Second.KindIsAssumed))
            {
                Assert.True(IsFigure(column.Kind) == IsFigure(proposed.Kind) && (IsFigure(column.Kind) || column.Kind == proposed.Kind), $"{table.Key} {column.Header}: {proposed.Kind}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Agencies))]
    public void RowsComeBackWithNumbersUnitsAndDepth(string code)
    {
        var agency = AgencyOf(code);
        foreach (var (table, read) in ReportRows.TablesOf(Shipped, agency).Zip(Read(code).Tables).Where(pair => pair.First.RowSource != TableRowSource.Free))
        {
            var rows = ReportRows.Of(Shipped, table, agency);
            Assert.Equal(rows.Select(row => row.Unit), read.Rows.Select(row => row.Unit));
            Assert.All(rows.Zip(read.Rows), pair => Assert.StartsWith(pair.First.Label, pair.Second.Label, StringComparison.Ordinal));
            if (table.RowSource == TableRowSource.Indicators)
            {
                Assert.Equal(rows.Select(row => row.Indicator!.Key), read.Rows.Select(row => row.Number));
            }
            else
            {
                Assert.Equal(rows.Select(row => Math.Min(row.Indent, 1)), read.Rows.Select(row => row.Level));
            }
        }
    }

    [Fact]
    public void YearsAreTold()
    {
        var table = Read("cong-an").Tables.Single(table => table.Key == TableKey.Parse("PL3"));

        Assert.Equal([("current", 2024), ("previous", 2023)], table.Columns.Take(2).Select(column => (column.Key, column.Year!.Value)));
    }

    private static bool IsFigure(ColumnKind kind) => kind is ColumnKind.Integer or ColumnKind.Number;

    private static Agency AgencyOf(string code) => Shipped.FindAgency(AgencyCode.Parse(code))!;

    private static OutlineProposal Read(string code)
    {
        var file = new MemoryStream();
        ReportTemplateWriter.Write(Shipped, AgencyOf(code), file);
        file.Position = 0;
        return OutlineReader.Read(file).Proposal!;
    }
}
