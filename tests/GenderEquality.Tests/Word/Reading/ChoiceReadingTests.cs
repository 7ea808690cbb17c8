using System.Xml.Linq;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Lists and calendars in the rows of activities: chosen, typed over, left alone, saved by Word or by LibreOffice.</summary>
public sealed class ChoiceReadingTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public async Task ListsAndCalendarsLeftAloneAreNoRows()
    {
        var empty = FilledTemplate.Change(Readings.Health, _ => { }).ToArray();
        foreach (var file in (byte[][])[empty, await LibreOffice.ToDocx(empty)])
        {
            Assert.Empty(file.Length == 0 ? [] : Rows(file));
        }
    }

    [Theory]
    [InlineData("tập huấn", "05/03/2024", "tập huấn")]
    [InlineData("mít tinh", "5.3.2024", "mít tinh")]
    [InlineData("chọn …tập huấn", "chọn … 05/03/2024", "tập huấn")]
    [InlineData("tập huấn chọn …", "05/03/2024chọn …", "tập huấn")]
    public async Task WhatWasChosenOrTypedOverIsRead(string type, string date, string expected)
    {
        var filled = FilledTemplate.Change(Readings.Health, document => Fill(document, "Lớp tập huấn", type, date)).ToArray();
        foreach (var file in (byte[][])[filled, await LibreOffice.ToDocx(filled)])
        {
            var rows = file.Length == 0 ? Rows(filled) : Rows(file);
            var row = Assert.Single(rows);
            Assert.Equal(("Lớp tập huấn", expected, new DateOnly(2024, 3, 5)), (row.Label, row.Cells["type"].Text, row.Cells["date"].Date));
        }
    }

    [Fact]
    public void ARowWithoutAChoiceHasNone()
    {
        var row = Assert.Single(Rows(FilledTemplate.Change(Readings.Health, document => Fill(document, "Lớp tập huấn", null, null)).ToArray()));
        Assert.Empty(row.Cells);
    }

    [Fact]
    public void NotesOfEarlierTemplatesAreNoAnswerEither()
    {
        var earlier = Readings.Campaign.EarlierHints.First(hint => hint.StartsWith("Nêu từng khó khăn", StringComparison.Ordinal));
        using var report = Readings.Read(FilledTemplate.Create(Readings.Health, tag => tag is "section:III.2" ? $"{earlier} Thiếu kinh phí." : null));
        Assert.Equal("Thiếu kinh phí.", Readings.Lines(Readings.Section(report.Content!, "III.2")));
    }

    [Fact]
    public void AppendicesAreFoundByArabicAndRomanNumbersAlikeAndToldByRomanOnes()
    {
        foreach (var number in (string[])["Phụ lục 5", "Phụ lục V", "PHỤ LỤC SỐ 5", "Phụ lục 05"])
        {
            var content = Readings.ContentOf(new DocxBuilder().Body(
                DocxBuilder.P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", "<w:b/>"), DocxBuilder.P("a"), DocxBuilder.P("Trên đây là báo cáo./."), DocxBuilder.P(number, "<w:jc w:val=\"center\"/>", "<w:b/>"),
                DocxBuilder.Table(["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", "12", "10"])));
            Assert.Equal(12, Readings.Cell(content, "PL5", "city-budget", "planned")?.Number);
        }

        Assert.Equal("Phụ lục V (Kinh phí thực hiện công tác bình đẳng giới năm 2024)", FindingTexts.MissingTable(Readings.Campaign.Tables[4], 5).Place);
    }

    private static IReadOnlyList<FigureRow> Rows(byte[] file)
    {
        using var report = Readings.Read(new MemoryStream(file));
        Assert.DoesNotContain(report.Findings, finding => finding.Place?.StartsWith("Phụ lục II,", StringComparison.Ordinal) is true);
        return report.Content!.Tables.FirstOrDefault(table => table.Key == TableKey.Parse("PL2"))?.Rows ?? [];
    }

    private static void Fill(XDocument document, string name, string? type, string? date)
    {
        var table = document.Descendants(W + "tag").Single(tag => string.Equals(tag.Attribute(W + "val")?.Value, "table:PL2", StringComparison.Ordinal)).Parent!.Parent!;
        var cells = table.Descendants(W + "tr").First(row => !row.Descendants(W + "tblHeader").Any()).Elements(W + "tc").ToList();
        cells[0].Element(W + "p")!.Add(Run(name));
        foreach (var (cell, text) in (IEnumerable<(XElement, string?)>)[(cells[1], type), (cells[2], date)])
        {
            if (text is not null)
            {
                cell.Descendants(W + "showingPlcHdr").Remove();
                cell.Descendants(W + "sdtContent").Single().ReplaceNodes(Run(text));
            }
        }
    }

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
