using System.Globalization;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Consolidated.Compiling;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Tests.Consolidation;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Tests.Word.Consolidated.Compiling;

/// <summary>Pictures, tables and tabs look in the consolidated report as they did in the agency's: what was cut away is not shown again.</summary>
public sealed class PictureLookTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Fact]
    public void WhatAnAgencyCutAwayIsNotShown()
    {
        using var source = CaseFile.Open("reports-from-the-field/w14-crop");
        using var file = Merged(source);
        var cut = file.Body.Descendants<A.SourceRectangle>().Single();
        Assert.Equal((50_000, 10_000), (cut.Left!.Value, cut.Right!.Value));
        Assert.Contains(FindingCodes.PictureCropped.Code, Codes("reports-from-the-field/w14-crop"));
    }

    [Fact]
    public void TurnedPictureStaysTurned()
    {
        using var source = CaseFile.Open("reports-from-the-field/v09-rotated");
        using var file = Merged(source);
        Assert.Equal(5_400_000, file.Body.Descendants<A.Transform2D>().Single().Rotation!.Value);

        // Upright it is higher than its line: the room above and below is said
        var room = file.Body.Descendants<DW.EffectExtent>().Single(extent => extent.TopEdge!.Value > 0);
        Assert.Equal((238_125L, 0L), (room.TopEdge!.Value, room.LeftEdge!.Value));
        Assert.DoesNotContain(FindingCodes.PictureCropped.Code, Codes("reports-from-the-field/v09-rotated"));
    }

    [Theory]
    [InlineData("<a:srcRect t=\"20000\" b=\"-5000\"/>", "<pic:spPr><a:xfrm flipH=\"1\" flipV=\"true\" rot=\"-5400000\"/><a:prstGeom prst=\"ellipse\"/></pic:spPr>")]
    [InlineData("<a:srcRect t=\"20%\" b=\"-5%\"/>", "<pic:spPr><a:xfrm flipH=\"1\" flipV=\"true\" rot=\"16200000\"/><a:prstGeom prst=\"ellipse\"/></pic:spPr>")]
    public void LooksAreReadAndWritten(string crop, string properties)
    {
        var document = new DocxBuilder();
        var id = document.Part("media/image1.png", "image", "image/png", Png);
        document.Body(P("a"), Control("section:I", $"<w:p>{Picture(id).Replace("</pic:blipFill>", crop + "</pic:blipFill>" + properties, StringComparison.Ordinal)}</w:p>"));
        var picture = Assert.IsType<Picture>(Assert.IsType<Paragraph>(Readings.Section(Readings.ContentOf(document), "I").Single()).Inlines.Single());
        Assert.Equal(new PictureCrop(0, 20_000, 0, -5_000), picture.Crop);
        Assert.Equal((16_200_000, true, true, "ellipse"), (picture.Rotation, picture.FlippedHorizontally, picture.FlippedVertically, picture.Shape));
        using var file = Merged(document.Build());
        Assert.Equal(A.ShapeTypeValues.Ellipse, file.Body.Descendants<A.PresetGeometry>().Single().Preset!.Value);
    }

    [Fact]
    public void OlderPicturesAreCutAndTurnedToo()
    {
        var document = new DocxBuilder();
        var id = document.Part("media/image1.png", "image", "image/png", Png);
        var blocks = Readings.Blocks(document, $"""{P("a")}<w:p><w:r><w:pict><v:shape style="width:72pt;height:36pt;rotation:90;flip:x"><v:imagedata r:id="{id}" cropleft="32768f" cropbottom=".25"/></v:shape></w:pict></w:r></w:p>""");
        var picture = Assert.IsType<Picture>(Assert.IsType<Paragraph>(blocks[1]).Inlines.Single());
        Assert.Equal((new PictureCrop(50_000, 0, 0, 25_000), 5_400_000, true), (picture.Crop, picture.Rotation, picture.FlippedHorizontally));
    }

    [Theory]
    [InlineData("<a:srcRect l=\"60000\" r=\"60000\"/>", "")]
    [InlineData("", "<pic:spPr><a:custGeom/></pic:spPr>")]
    public void PictureOfWhichItIsNotCertainWhatIsSeenIsLeftOutAndTold(string crop, string properties)
    {
        var document = new DocxBuilder();
        var id = document.Part("media/image1.png", "image", "image/png", Png);
        Readings.Blocks(document, $"<w:p>{R("a")}{Picture(id).Replace("</pic:blipFill>", crop + "</pic:blipFill>" + properties, StringComparison.Ordinal)}</w:p>");
        Assert.Contains(FindingCodes.PictureDropped.Code, Readings.CodesOf(document));
        Assert.Empty(Readings.ContentOf(document).Media);
    }

    [Fact]
    public void LinesOfCellsAndLeadersOfTabsAreWritten()
    {
        const string Below = """<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>""";
        using var file = Merged(new DocxBuilder().Body(Control(
            "section:I",
            $"""<w:tbl><w:tr>{DocxBuilder.Cell("Ô một", Below)}{DocxBuilder.Cell("Ô hai")}</w:tr></w:tbl><w:p><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="20000"/></w:tabs></w:pPr>{R("Tổng")}<w:r><w:tab/></w:r>{R("12")}</w:p>""")).Build());
        var cell = file.Body.Descendants<W.TableCell>().First(cell => string.Equals(cell.InnerText, "Ô một", StringComparison.Ordinal));
        Assert.Equal((W.BorderValues.Single, W.BorderValues.Nil), (cell.TableCellProperties!.TableCellBorders!.BottomBorder!.Val!.Value, cell.TableCellProperties.TableCellBorders.TopBorder!.Val!.Value));
        var stop = file.Body.Descendants<W.TabStop>().Single(stop => stop.Leader?.Value == W.TabStopLeaderCharValues.Dot);
        Assert.True(stop.Position!.Value < 12_000, stop.Position.Value.ToString(CultureInfo.InvariantCulture));
    }

    private static List<string> Codes(string name)
    {
        using var report = Readings.Read(CaseFile.Open(name));
        return [.. report.Findings.Select(finding => finding.Code)];
    }

    private static WordFile Merged(Stream source)
    {
        var campaign = Readings.Campaign;
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        using var document = new Compilation(campaign);
        using var report = ReportReader.Read(source, new ExpectedReport(campaign, Readings.Health));
        var contribution = SubmittedReports.Of(campaign, "so-y-te") with { Content = report.Content! };
        document.Add(draft.Add(contribution), report.OpenMedia);
        var standings = campaign.Agencies.Select(agency => new AgencyStanding(agency, Exempt: false, agency == Readings.Health ? contribution.Submission : null, agency == Readings.Health ? 1 : 0)).ToList();
        using var output = new MemoryStream();
        document.WriteTo(output, draft.Build(new ReportEdition(1, Final: true, campaign.DueBefore, Previous: null), standings)[0]);
        DocxAssert.Valid(output.ToArray());
        return new WordFile(output.ToArray());
    }
}
