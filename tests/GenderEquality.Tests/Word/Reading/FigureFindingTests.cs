using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>What stands in a cell of an appendix and is no plain number: each kind is told with its own code.</summary>
public sealed class FigureFindingTests
{
    private const string Centred = """<w:jc w:val="center"/>""";
    private const string Bold = "<w:b/>";

    public static TheoryData<string, string, decimal?> Counts => new()
    {
        { "10-15", FindingCodes.RangeOfNumbers.Code, null },
        { "khoảng 50", FindingCodes.Approximate.Code, 50 },
        { "45%", FindingCodes.WrongUnit.Code, null },
        { "45,6", FindingCodes.NotWhole.Code, null },
        { "nhiều người", FindingCodes.UnreadableNumber.Code, null },
        { "15 (8 nữ)", FindingCodes.UnreadableNumber.Code, null },
    };

    public static TheoryData<string, string, decimal?> Money => new()
    {
        { "1,234", FindingCodes.AmbiguousNumber.Code, null },
        { "1.234", FindingCodes.ThousandsAssumed.Code, 1234 },
        { "20%", FindingCodes.WrongUnit.Code, null },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void ACountThatIsNotOneWholeNumberIsTold(string text, string code, decimal? taken) =>
        AssertTold(Activities(["Mít tinh", "05/03/2024", "1", text]), code, ("PL2", "1", "participants"), taken);

    [Theory]
    [MemberData(nameof(Money))]
    public void AnAmountThatMayBeAnotherIsTold(string text, string code, decimal? taken) => AssertTold(
        Appendix("PHỤ LỤC V", ["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", text, "5"]), code, ("PL5", "city-budget", "planned"), taken);

    [Fact]
    public void AFractionInPlaceOfAPercentageIsTold()
    {
        var name = Readings.Campaign.Indicators.First(indicator => string.Equals(indicator.Key, "2.1", StringComparison.Ordinal)).Name;
        AssertTold(Appendix("PHỤ LỤC I", ["Mục tiêu, chỉ tiêu", "Tử số", "Mẫu số", "Kết quả"], [name, "", "", "45/60"]), FindingCodes.FractionRead.Code, ("PL1", "2.1", "value"), 75);
    }

    [Fact]
    public void ADayThatCannotBeReadIsToldAndItsWordsStay()
    {
        var document = Activities(["Mít tinh", "sau Tết", "1", "5"]);

        Assert.Single(Readings.CodesOf(document), FindingCodes.UnreadableDate.Code);
        Assert.Equal("sau Tết", Readings.Cell(Readings.ContentOf(document), "PL2", "1", "date")!.Text);
    }

    [Fact]
    public void AColumnOfTheAgencysOwnIsToldAndNotLost()
    {
        var document = Appendix("PHỤ LỤC II", ["Tên hoạt động", "Ngày bắt đầu", "Số cuộc", "Tổng số", "Đơn vị tài trợ"], ["Mít tinh", "05/03/2024", "1", "5", "UNICEF"]);

        Assert.Single(Readings.CodesOf(document), FindingCodes.ColumnNotRecognised.Code);
        Assert.Contains("UNICEF", Readings.Lines(Readings.ContentOf(document).Unplaced), StringComparison.Ordinal);
    }

    [Fact]
    public void ARowOfTheAgencysOwnIsToldAndNotLost()
    {
        var document = Appendix("PHỤ LỤC V", ["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", "10", "5"], ["Tài trợ của tổ chức quốc tế", "7", "7"]);

        Assert.Single(Readings.CodesOf(document), FindingCodes.RowNotRecognised.Code);
        Assert.Contains("Tài trợ của tổ chức quốc tế", Readings.Lines(Readings.ContentOf(document).Unplaced), StringComparison.Ordinal);
    }

    [Fact]
    public void ATableAmongTheAppendicesThatIsNoneIsTold()
    {
        var document = Appendix("PHỤ LỤC V", ["Họ và tên", "Chức vụ", "Quê quán"], ["Trần Thị B", "Trưởng phòng", "An Lão"]);

        Assert.Single(Readings.CodesOf(document), FindingCodes.TableNotRecognised.Code);
    }

    [Fact]
    public void ASectionBegunTwiceIsToldAndBothTextsStay()
    {
        var document = new DocxBuilder().Body(
            P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("Một."), P("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ", "", Bold), P("Hai."), P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("Ba."));

        Assert.Single(Readings.CodesOf(document), FindingCodes.SectionTwice.Code);
        Assert.Equal("Một.\nBa.", Readings.Lines(Readings.Section(Readings.ContentOf(document), "I")));
    }

    private static void AssertTold(DocxBuilder document, string code, (string Table, string Row, string Column) cell, decimal? taken)
    {
        Assert.Single(Readings.CodesOf(document), code);
        Assert.Equal(taken, Readings.Cell(Readings.ContentOf(document), cell.Table, cell.Row, cell.Column)!.Number);
    }

    private static DocxBuilder Activities(string[] row) => Appendix("PHỤ LỤC II", ["Tên hoạt động", "Ngày bắt đầu", "Số cuộc", "Tổng số"], row);

    private static DocxBuilder Appendix(string title, params string[][] rows) => new DocxBuilder().Body(
        P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("Đã ban hành kế hoạch."), P(title, Centred, Bold), Table(rows));
}
