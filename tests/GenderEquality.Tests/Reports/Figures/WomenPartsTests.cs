using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Tests.Reports.Figures;

public class WomenPartsTests
{
    [Theory]
    [InlineData("Tổng số | Nữ", 1, 0, true)]
    [InlineData("Tổng số | Trong đó: nữ", 1, 0, true)]
    [InlineData("Số cán bộ | Trong đó: nữ", 1, 0, true)]
    [InlineData("Số lượt người | Số nữ", 1, 0, false)]
    [InlineData("Tổng số | Nam | Nữ", 2, 0, true)]
    [InlineData("Người tham gia > Tổng số | Người tham gia > Nữ", 1, 0, true)]
    [InlineData("Tổng số | Trong đó > Nữ", 1, 0, true)]
    [InlineData("Đầu năm > Tổng số | Cuối năm > Tổng số | Cuối năm > Số phụ nữ", 2, 1, true)]
    public void ColumnOfWomenIsAPartOfTheOneThatCountsAll(string columns, int part, int whole, bool isCertain) =>
        Assert.Equal([new WomenPart(part, whole, isCertain)], WomenParts.OfColumns(Columns(columns)));

    [Theory]
    [InlineData("Nam | Nữ")]
    [InlineData("Nữ | Tổng số")]
    [InlineData("Tổng số | Số nữ tăng (+), giảm (-)")]
    [InlineData("Tổng số | Tỷ lệ nữ")]
    [InlineData("Tổng số | Phụ nữ được vay vốn")]
    [InlineData("Đầu năm > Tổng số | Cuối năm > Nữ")]
    public void OthersAreNone(string columns) => Assert.Empty(WomenParts.OfColumns(Columns(columns)));

    [Fact]
    public void RowsOfWomenAreAPartOfTheRowAboveThem()
    {
        FigureLabel[] rows =
        [
            new("Số nạn nhân", true), new("Nữ", true) { Level = 1 }, new("Nam", true) { Level = 1 }, new("Tổng số học viên", true), new("Trong đó: nữ", true), new("Số lớp", true) { Unit = "lớp" }, new("Nữ", true) { Unit = "người" },
        ];

        Assert.Equal([new WomenPart(1, 0, true), new WomenPart(4, 3, true)], WomenParts.OfRows(rows).Where(part => part.Part != 6));
        Assert.DoesNotContain(WomenParts.OfRows(rows), part => part.Part == 6 && part.Whole == 5);
    }

    private static FigureLabel[] Columns(string text) => [.. text.Split(" | ").Select(column => column.Split(" > ") is [var group, var header] ? new FigureLabel(header, true) { Group = group } : new FigureLabel(column, true))];
}
