using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

public sealed class WholeReportTests
{
    private static readonly string Text = P("SỞ Y TẾ") + P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", "<w:b/>") + P("a");

    [Fact]
    public void ReportWithoutTheTemplateIsToldHowManySectionsWereFound()
    {
        using var report = Readings.Read(new DocxBuilder().Body(Text).Build());
        Assert.Contains("1/14", Assert.Single(report.Findings, finding => string.Equals(finding.Code, FindingCodes.FreeForm.Code, StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so-y-te", "SỞ Y TẾ", true)]
    [InlineData("so-y-te", "SỞ TƯ PHÁP", false)]
    [InlineData("quan-hong-bang", "ỦY BAN NHÂN DÂN\nQUẬN HỒNG BÀNG", true)]
    [InlineData("cong-an", "CÔNG AN TP HẢI PHÒNG", true)]
    public void ReportThatNamesAnotherAgencyIsAskedAbout(string agency, string named, bool isNamed)
    {
        var document = new DocxBuilder().Body(string.Concat(named.Split('\n').Select(line => P(line))), P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", "<w:b/>"), P("a"));
        Assert.Equal(!isNamed, Readings.CodesOf(document, Readings.Campaign.FindAgency(AgencyCode.Parse(agency))).Contains(FindingCodes.AgencyNotNamed.Code, StringComparer.Ordinal));
    }

    [Fact]
    public void EarlierVersionOfTheTemplateIsReadAndTold()
    {
        var campaign = Readings.Campaign with { TemplateVersion = 2 };
        using var file = new DocxBuilder().Stamp(campaign.Id.ToString(), "so-y-te").Body(Text).Build();
        using var report = ReportReader.Read(file, new ExpectedReport(campaign, Readings.Health));
        Assert.NotNull(report.Content);
        Assert.Equal([FindingCodes.OldTemplate.Code], report.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void ScanInAWordFileIsRefused()
    {
        var document = new DocxBuilder();
        var scan = document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        using var report = Readings.Read(document.Body($"<w:p>{Picture(scan)}</w:p>").Build());
        Assert.Null(report.Content);
        Assert.Equal([FindingCodes.NoText.Code], report.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void TableThatStandsTwiceWithOtherFiguresIsTold()
    {
        string[] header = ["Nguồn kinh phí", "Kế hoạch", "Thực hiện"];
        var document = new DocxBuilder().Body(Text, Table(header, ["Ngân sách thành phố", "100", "90"]), Table(header, ["Ngân sách thành phố", "120", "90"]));
        Assert.Equal(100, Readings.Cell(Readings.ContentOf(document), "PL5", "city-budget", "planned")!.Number);
        Assert.Single(Readings.CodesOf(document), FindingCodes.TableTwice.Code);
    }

    [Fact]
    public void TableThatIsRepeatedIsNotTold()
    {
        var table = Table(["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", "100", "90"]);
        Assert.DoesNotContain(FindingCodes.TableTwice.Code, Readings.CodesOf(new DocxBuilder().Body(Text, table, table)));
    }
}
