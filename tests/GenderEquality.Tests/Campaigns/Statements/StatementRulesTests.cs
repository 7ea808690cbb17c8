using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Campaigns.Statements;

public sealed class StatementRulesTests
{
    private static readonly TableKey Activities = TableKey.Parse("PL2");

    [Fact]
    public void UnknownTableColumnAndRowAreTold()
    {
        Told(new Measure { Key = "x", Kind = MeasureKind.Sum, Table = TableKey.Parse("PL9"), Column = "women" }, "there is no table 'PL9'");
        Told(new Measure { Key = "x", Kind = MeasureKind.Sum, Table = Activities, Column = "men" }, "no column 'men'");
        Told(new Measure { Key = "x", Kind = MeasureKind.Sum, Table = Activities, Column = "date" }, "holds no numbers");
        Told(new Measure { Key = "x", Kind = MeasureKind.Sum, Table = TableKey.Parse("PL3"), Column = "current", Rows = ["dogs"] }, "no row 'dogs'");
    }

    [Fact]
    public void UnknownFilterIsTold()
    {
        Told(new Measure { Key = "x", Kind = MeasureKind.Agencies, Where = new MeasureFilter { Agencies = new AgencySelection(["group:none"]) } }, "there is no group 'none'");
        Told(new Measure { Key = "x", Kind = MeasureKind.Rows, Table = Activities, Where = new MeasureFilter { Column = "women", Texts = ["x"] } }, "no column of words 'women'");
        Told(new Measure { Key = "x", Kind = MeasureKind.Indicators, Where = new MeasureFilter { Verdict = IndicatorVerdict.Reached } }, "say of which year");
    }

    [Fact]
    public void MeasuresOfNothingAndOfThemselvesAreTold()
    {
        Told(new Measure { Key = "x", Kind = MeasureKind.Share, Of = ["all"] }, "computed from two measures");
        Told(new Measure { Key = "x", Kind = MeasureKind.Share, Of = ["all", "nobody"] }, "there is no measure 'nobody'");
        Told(new Measure { Key = "x", Kind = MeasureKind.Difference, Of = ["x", "all"] }, "computed from itself");
    }

    [Fact]
    public void PlaceholderWithoutMeasureAndSectionThatIsNotThereAreTold()
    {
        var sentence = new Statement { Key = "new", Section = "XX", Text = "Có {nobody} đơn vị." };
        var errors = Errors(Readings.Campaign with { Statements = Readings.Campaign.Statements with { Sentences = [sentence] } });

        Assert.Contains(errors, error => error.Message.Contains("'nobody' is no measure", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Message.Contains("no section or appendix 'XX'", StringComparison.Ordinal));
    }

    private static void Told(Measure measure, string reason)
    {
        var statements = Readings.Campaign.Statements;
        var errors = Errors(Readings.Campaign with { Statements = statements with { Measures = [.. statements.Measures, measure] } });
        Assert.Contains(errors, error => error.Message.Contains(reason, StringComparison.Ordinal));
    }

    private static IReadOnlyList<CampaignFileError> Errors(Campaign campaign)
    {
        using var file = new MemoryStream();
        CampaignFile.Write(campaign, file);
        file.Position = 0;
        return CampaignFile.Read(file).Errors;
    }
}
