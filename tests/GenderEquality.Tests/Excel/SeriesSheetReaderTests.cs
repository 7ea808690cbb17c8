using System.Text;
using GenderEquality.Functions.Excel.Series;

namespace GenderEquality.Tests.Excel;

public sealed class SeriesSheetReaderTests
{
    [Fact]
    public void ALineForEachFigure_WithQuotedCells() => Assert.Equal(
        [("1.1", "Tỷ lệ; nữ \"chủ chốt\"", "%", "2022", "44,5")],
        Read("\uFEFF\"Mã\";\"Chỉ tiêu\";\"Đơn vị tính\";\"Năm\";\"Giá trị\";\"Nguồn\"\r\n\"1.1\";\"Tỷ lệ; nữ \"\"chủ chốt\"\"\";\"%\";2022;44,5;\"x\"\r\n"));

    [Fact]
    public void AColumnForEachYear_WithoutEmptyCells() => Assert.Equal(
        [("1.1", "", "", "2021", "44,5"), ("1.1", "", "", "2022", "45"), ("1.2", "", "", "2022", "3")],
        Read("Bảng số liệu;;\nMã;2021;Năm 2022\n1.1;44,5;45\n;;\n1.2;;3\n"));

    [Fact]
    public void TabsInUtf16_AsExcelSavesUnicodeText() =>
        Assert.Equal([("1.1", "", "", "2021", "44,5")], Figures(SeriesSheetReader.Read(new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Mã\t2021\r\n1.1\t44,5\r\n")]), "a.txt")));

    [Fact]
    public void CellInQuotesAtTheEnd_IsWhole() => Assert.Equal([("1.1", "", "", "2021", "4\n5")], Read("Mã;2021\n1.1;\"4\n5\""));

    [Theory]
    [InlineData(new byte[] { 0x4D, 0xE3, 0x3B, 0x32, 0x30, 0x32, 0x31 }, "CSV UTF-8")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04 }, "bị hỏng")]
    [InlineData(new byte[] { }, "dòng tiêu đề")]
    public void WhatIsNoSuchFile_IsSaid(byte[] bytes, string problem)
    {
        var list = SeriesSheetReader.Read(new MemoryStream(bytes), "a");

        Assert.Contains(problem, list.Problem, StringComparison.Ordinal);
        Assert.Empty(list.Figures);
    }

    /// <summary>Each sign would be a row, each row some hundred bytes of memory.</summary>
    [Theory]
    [InlineData('\n')]
    [InlineData(';')]
    public void MegabytesOfNothing_AreRefusedBeforeTheyFillMemory(char sign)
    {
        var file = new MemoryStream(Encoding.UTF8.GetBytes("Mã;2021\n1.1;4\n" + new string(sign, 10_000_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var list = SeriesSheetReader.Read(file, "a.csv");

        Assert.Contains("quá lớn", list.Problem, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 300L << 20);
    }

    /// <summary>The parser copies the whole row for each of them.</summary>
    [Fact]
    public void RowOfManyMalformedCells_IsRefused()
    {
        var file = new MemoryStream(Encoding.UTF8.GetBytes($"Mã;2021\n{string.Join(';', Enumerable.Repeat("một\"hai", 20_000))}\n"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var list = SeriesSheetReader.Read(file, "a.csv");

        Assert.Contains("quá lớn", list.Problem, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100L << 20);
    }

    /// <summary>The name stands in every figure of its row.</summary>
    [Fact]
    public void LongCells_AreCut()
    {
        var years = string.Join(';', Enumerable.Range(1000, 500));
        var list = SeriesSheetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes($"Chỉ tiêu;{years}\n{new string('a', 1_000_000)};{string.Join(';', Enumerable.Repeat("4", 500))}\n")), "a.csv");

        Assert.Equal(500, list.Figures.Count);
        Assert.All(list.Figures, figure => Assert.Equal(1000, figure.Name.Length));
    }

    private static IEnumerable<(string, string, string, string, string)> Read(string text) => Figures(SeriesSheetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.csv"));

    private static IEnumerable<(string, string, string, string, string)> Figures(ListedSeries list) => list.Figures.Select(figure => (figure.Code, figure.Name, figure.Unit, figure.Year, figure.Text));
}
