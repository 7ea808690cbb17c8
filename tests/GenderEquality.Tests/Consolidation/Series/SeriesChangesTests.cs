using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Series;
using GenderEquality.Functions.Excel.Series;
using GenderEquality.Functions.Reports.Figures;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Tests.Consolidation.Series;

public sealed class SeriesChangesTests
{
    private static readonly IReadOnlyList<IndicatorSeries> Series = SeriesOfYears.Of([(ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024")), [])]);

    [Theory]
    [InlineData("44,5", SeriesChangeKind.New)]
    [InlineData("40", SeriesChangeKind.Same)]
    [InlineData("101", SeriesChangeKind.Unreadable)]
    [InlineData("-3", SeriesChangeKind.Unreadable)]
    [InlineData("khoảng 40", SeriesChangeKind.Unreadable)]
    [InlineData("#DIV/0!", SeriesChangeKind.Unreadable)]
    public void Figure_IsJudged(string text, SeriesChangeKind kind)
    {
        var imported = text is "40" ? Imported(40) : ImportedSeries.None;

        Assert.Equal(kind, Of([new(5, "1.1", "", "", "2022", text)], imported).Kind);
    }

    [Fact]
    public void OtherFigureThanBefore_NamesBoth() => Assert.Equal("Dòng 5: chỉ tiêu 1.1, năm 2022: từ 40 thành 44,5.", Of([new(5, "1.1", "", "", "2022", "44,5")], Imported(40)).Text);

    [Theory]
    [InlineData("1.1", "Một chỉ tiêu khác", "", "trong tệp là “Một chỉ tiêu khác”")]
    [InlineData("1.1", "", "người", "tính bằng “người”")]
    [InlineData("", "Một chỉ tiêu khác", "", "không có chỉ tiêu “Một chỉ tiêu khác”")]
    public void WhatIsAnotherIndicator_IsNotTaken(string code, string name, string unit, string text)
    {
        var change = Of([new(5, code, name, unit, "2022", "44")], ImportedSeries.None);

        Assert.Equal(SeriesChangeKind.Unknown, change.Kind);
        Assert.Contains(text, change.Text, StringComparison.Ordinal);
        Assert.Null(change.Figure);
    }

    [Fact]
    public void NameAlone_IsEnough() => Assert.Equal("1.1", Of([new(5, "", Series[0].Name.ToUpperInvariant(), "%", "2022", "44")], ImportedSeries.None).Figure!.Row);

    [Theory]
    [InlineData("2024")]
    [InlineData("22")]
    [InlineData("1800")]
    public void OtherYearsThanEarlierOnes_AreNotTaken(string year) => Assert.Equal(SeriesChangeKind.Unreadable, Of([new(5, "1.1", "", "", year, "44")], ImportedSeries.None).Kind);

    [Fact]
    public void TwiceWithDifferentFigures_NeitherIsTaken_TwiceTheSameOnce()
    {
        var changes = SeriesChanges.Of(
            new ListedSeries("a", [new(5, "1.1", "", "", "2022", "44"), new(6, "1.1", "", "", "2022", "45"), new(7, "1.2", "", "", "2022", "3"), new(8, "1.2", "", "", "2022", "3")], null), Series, ImportedSeries.None, 2024);

        Assert.Equal([SeriesChangeKind.Unreadable, SeriesChangeKind.Unreadable, SeriesChangeKind.New], changes.All.Select(change => change.Kind));
    }

    [Fact]
    public void CommasThatPartCells_LeavePointsForDecimals() =>
        Assert.Equal(44.5m, Of([new(5, "1.1", "", "", "2022", "44.5") { Convention = NumberConvention.English }], ImportedSeries.None).Figure!.Value);

    [Fact]
    public void YesAndNo_AreOneAndNought() => Assert.Equal((1, 0), (Value("có"), Value("không")));

    private static decimal Value(string text) => Of([new(5, Series.First(one => one.Indicator.Kind == IndicatorKind.YesNo).Row, "", "", "2022", text)], ImportedSeries.None).Figure!.Value;

    private static ImportedSeries Imported(decimal value) => new([new ImportedFigure(Series[0].Row, Series[0].Name, Series[0].Indicator.Unit, 2022, value)], []);

    private static SeriesChange Of(IReadOnlyList<ListedFigure> figures, ImportedSeries imported) => SeriesChanges.Of(new ListedSeries("a", figures, null), Series, imported, 2024).All[0];
}
