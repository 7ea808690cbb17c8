using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Word.Form;

/// <summary>Nghị định 30/2020/NĐ-CP, phụ lục I, point by point, measured in the produced file. Lengths are twentieths of a point, fonts half points.</summary>
public sealed class LegalFormTests : IDisposable
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    // Of the subject in Times New Roman Bold 14.
    private const double SubjectWidth = 6_450;
    private readonly WordFile file = Consolidated(final: true);

    [Fact]
    public void EveryPageIsA4WithTheMarginsOfTheDecree()
    {
        Assert.All(Sections(), section =>
        {
            var size = section.GetFirstChild<PageSize>()!;
            var sides = new[] { size.Width!.Value, size.Height!.Value }.Order().ToArray();
            Assert.Equal([11906u, 16838u], sides);
            var margins = section.GetFirstChild<PageMargin>()!;
            Assert.InRange(margins.Top!.Value / TwipsPerMillimetre, 20, 25);
            Assert.InRange(margins.Bottom!.Value / TwipsPerMillimetre, 20, 25);
            Assert.InRange(margins.Left!.Value / TwipsPerMillimetre, 30, 35);
            Assert.InRange(margins.Right!.Value / TwipsPerMillimetre, 15, 20);
        });
    }

    [Fact]
    public void OnlyWideAppendicesLieOnTheirSide()
    {
        var sections = Sections().ToList();
        Assert.NotEqual(PageOrientationValues.Landscape, sections[0].GetFirstChild<PageSize>()!.Orient?.Value ?? PageOrientationValues.Portrait);
        Assert.Contains(sections, section => section.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape);
    }

    [Fact]
    public void EveryFontIsTimesNewRomanForEveryScript()
    {
        var fonts = file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.RunFonts!;
        Assert.Equal(Enumerable.Repeat("Times New Roman", 4), [fonts.Ascii!.Value!, fonts.HighAnsi!.Value!, fonts.EastAsia!.Value!, fonts.ComplexScript!.Value!]);
        Assert.Single(file.Main.StyleDefinitionsPart.Styles.Descendants<RunFonts>());
        Assert.Empty(file.Body.Descendants<RunFonts>());
    }

    [Fact]
    public void PageNumberIsCentredAndNotOnFirstPages()
    {
        Assert.All(Sections(), section =>
        {
            Assert.NotNull(section.GetFirstChild<TitlePage>());
            Assert.Equal(1, section.GetFirstChild<PageNumberType>()!.Start!.Value);
        });
        var header = HeaderOf(HeaderFooterValues.Default);
        var number = header.Descendants<SimpleField>().Single();
        Assert.Contains("PAGE", number.Instruction!.Value, StringComparison.Ordinal);
        Assert.Equal(JustificationValues.Center, ((Paragraph)number.Parent!).ParagraphProperties!.Justification!.Val!.Value);
        Assert.Equal("28", file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<FontSize>().Single().Val!.Value);
        Assert.Empty(HeaderOf(HeaderFooterValues.First).Descendants<SimpleField>());
    }

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 24, 26, true, false)]
    [InlineData("Độc lập - Tự do - Hạnh phúc", 26, 28, true, false)]
    [InlineData("ỦY BAN NHÂN DÂN", 24, 26, false, false)]
    [InlineData("THÀNH PHỐ HẢI PHÒNG", 24, 26, false, false)]
    [InlineData("SỞ A", 24, 26, true, false)]
    [InlineData("Số:        /BC-SA", 26, 26, false, false)]
    [InlineData("Hải Phòng, ngày 09 tháng 12 năm 2024", 26, 28, false, true)]
    [InlineData("Nơi nhận:", 24, 24, true, true)]
    [InlineData("- Như trên;", 22, 22, false, false)]
    [InlineData("- Lưu: VT, SA.", 22, 22, false, false)]
    [InlineData("GIÁM ĐỐC", 26, 28, true, false)]
    public void LinesOfTheFormHaveTheirSizeAndWeight(string text, int smallest, int largest, bool bold, bool italic)
    {
        var paragraph = file.Paragraph(text);
        var run = paragraph.Descendants<Run>().First();
        var style = file.StyleOf(paragraph).StyleRunProperties;
        var size = run.RunProperties?.FontSize?.Val?.Value ?? style?.GetFirstChild<FontSize>()?.Val?.Value ?? "28";
        Assert.InRange(int.Parse(size, CultureInfo.InvariantCulture), smallest, largest);
        Assert.Equal(bold, run.RunProperties?.Bold is not null || style?.GetFirstChild<Bold>() is not null);
        Assert.Equal(italic, run.RunProperties?.Italic is not null);
    }

    [Fact]
    public void LineUnderTheMottoIsAsLongAsTheMotto()
    {
        // 3,171 is the width of the motto in Times New Roman Bold 13.
        Assert.InRange(RuleAfter("Độc lập - Tự do - Hạnh phúc"), 3171 * 0.97, 3171 * 1.03);
    }

    [Fact]
    public void LineUnderTheSubjectIsAThirdToAHalfOfIt()
    {
        var subject = file.Paragraph("Kết quả thực hiện công tác bình đẳng giới năm 2024");
        Assert.Equal("Subtitle", subject.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.InRange(RuleAfter(subject.InnerText) / SubjectWidth, 1 / 3d, 1 / 2d);
    }

    [Fact]
    public void BodyIsJustifiedWithFirstLineGapAndSpacing()
    {
        var layout = file.Style("BodyText").StyleParagraphProperties!;
        Assert.Equal(JustificationValues.Both, layout.Justification!.Val!.Value);
        Assert.Contains(layout.Indentation!.FirstLine!.Value, (string[])["567", "720"]);
        var spacing = layout.SpacingBetweenLines!;
        Assert.True(int.Parse(spacing.Before!.Value!, CultureInfo.InvariantCulture) + int.Parse(spacing.After!.Value!, CultureInfo.InvariantCulture) >= 120);
        Assert.InRange(int.Parse(spacing.Line!.Value!, CultureInfo.InvariantCulture), 240, 360);
    }

    [Fact]
    public void HeadingsAreRealHeadingStylesThatTheNavigationPaneKnows()
    {
        foreach (var level in Enumerable.Range(1, 4))
        {
            var style = file.Style("Heading" + level);
            Assert.Equal("heading " + level, style.StyleName!.Val!.Value);
            Assert.Equal(level - 1, style.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
        }

        Assert.Equal("Heading1", file.Paragraph("I. CÔNG TÁC LÃNH ĐẠO").ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.Equal("Heading2", file.Paragraph("1. Thi hành luật").ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.Equal("Table Grid", file.Style("TableGrid").StyleName!.Val!.Value);
    }

    [Fact]
    public void TextEndsWithItsSignRightBeforeTheSignature()
    {
        var closing = file.Body.Elements<Paragraph>().Single(paragraph => paragraph.InnerText.EndsWith("./.", StringComparison.Ordinal));
        Assert.NotNull(closing.ParagraphProperties!.KeepNext);
        Assert.Equal("Nơi nhận:", closing.ElementsAfter().OfType<Table>().First().Descendants<Paragraph>().First().InnerText);
    }

    [Fact]
    public void AppendixCarriesNumberTitleAndWhatItBelongsTo()
    {
        Assert.Equal("Title", file.Paragraph("Phụ lục I").ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.False(file.Paragraph("Phụ lục I").Descendants<Caps>().Single().Val!.Value);
        var attached = file.Body.Elements<Paragraph>().First(paragraph => paragraph.InnerText.StartsWith("(Kèm theo Báo cáo số", StringComparison.Ordinal));
        Assert.Contains("ngày 09 tháng 12 năm 2024 của Sở A)", attached.InnerText, StringComparison.Ordinal);
        Assert.NotNull(attached.Descendants<Italic>().First());
    }

    [Fact]
    public void DraftSaysSoOnEveryPageAndTheFinalReportDoesNot()
    {
        using var draft = Consolidated(final: false);
        Assert.All(draft.Main.HeaderParts, part => Assert.Contains("DỰ THẢO", part.Header!.InnerText, StringComparison.Ordinal));
        Assert.All(file.Main.HeaderParts, part => Assert.DoesNotContain("DỰ THẢO", part.Header!.InnerText, StringComparison.Ordinal));
    }

    public void Dispose() => file.Dispose();

    private static WordFile Consolidated(bool final)
    {
        var campaign = SmallCampaign.Create();
        return new WordFile(SampleReport.Signed(campaign, SampleReport.All(campaign), final));
    }

    private IEnumerable<SectionProperties> Sections() => file.Body.Descendants<SectionProperties>();

    private Header HeaderOf(HeaderFooterValues type)
    {
        var id = Sections().First().Elements<HeaderReference>().Single(reference => reference.Type!.Value == type).Id!.Value!;
        return ((HeaderPart)file.Main.GetPartById(id)).Header!;
    }

    private int RuleAfter(string text)
    {
        var paragraph = file.Paragraph(text);
        var rule = paragraph.NextSibling<Paragraph>()!;
        Assert.Equal(BorderValues.Single, rule.ParagraphProperties!.ParagraphBorders!.TopBorder!.Val!.Value);
        var indentation = rule.ParagraphProperties.Indentation!;
        var available = paragraph.Parent is TableCell cell ? cell.TableCellProperties!.TableCellWidth!.Width!.Value! : "9072";
        return int.Parse(available, CultureInfo.InvariantCulture)
            - int.Parse(indentation.Left!.Value!, CultureInfo.InvariantCulture) - int.Parse(indentation.Right!.Value!, CultureInfo.InvariantCulture);
    }
}
