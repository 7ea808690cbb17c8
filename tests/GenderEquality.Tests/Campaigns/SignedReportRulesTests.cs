using GenderEquality.Functions.Campaigns;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Campaigns;

public sealed class SignedReportRulesTests
{
    [Fact]
    public void ChartThatIsDrawnTwiceIsTold() =>
        Told("$.signedReport.appendices[5].charts", "stands in another place already", (appendix, index) => index == 5 ? appendix with { Charts = [ChartTopic.Targets] } : appendix);

    [Fact]
    public void ColumnThatTheTableDoesNotHaveIsTold()
    {
        Told("$.signedReport.appendices[2].table", "no column of numbers 'note'", (appendix, index) => index == 2 ? appendix with { WithSign = ["note"] } : appendix);
        Told("$.signedReport.appendices[2].table", "no column of numbers 'next'", (appendix, index) => index == 2
            ? appendix with { Computed = [new ComputedColumn("Tăng", ComputedKind.Difference, ["next", "current"])] }
            : appendix);
    }

    [Fact]
    public void ColumnComputedFromOneOtherIsTold() =>
        Told("$.signedReport.appendices[2].computed[0].of", "from two others", (appendix, index) => index == 2
            ? appendix with { Computed = [new ComputedColumn("Tăng", ComputedKind.Difference, ["current"])] }
            : appendix);

    [Fact]
    public void OrderOfTheOutlineIsNeverWrittenIntoTheFile()
    {
        using var file = new MemoryStream();
        CampaignFile.Write(Readings.Campaign with { DeclaredReport = SignedReport.None, Statements = Functions.Campaigns.Statements.StatementSet.None }, file);
        file.Position = 0;
        var read = CampaignFile.Read(file).Campaign!;
        Assert.Empty(read.DeclaredReport.Sections);
        Assert.Equal(read.Outline.Select(section => section.Key), read.SignedReport.Sections.Select(section => section.Key));
    }

    private static void Told(string path, string reason, Func<SignedAppendix, int, SignedAppendix> change)
    {
        var declared = Readings.Campaign.DeclaredReport;
        using var file = new MemoryStream();
        CampaignFile.Write(Readings.Campaign with { DeclaredReport = declared with { Appendices = [.. declared.Appendices.Select(change)] } }, file);
        file.Position = 0;
        var error = Assert.Single(CampaignFile.Read(file).Errors);
        Assert.Equal(path, error.Path);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
