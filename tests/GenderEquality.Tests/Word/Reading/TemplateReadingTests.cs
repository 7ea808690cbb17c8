using System.Xml.Linq;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Word.Reading;

public sealed class TemplateReadingTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void TemplateThatNobodyFilledInHasNoContent()
    {
        foreach (var agency in Readings.Campaign.Agencies)
        {
            using var report = Readings.Read(FilledTemplate.Create(agency, _ => null), agency);
            Assert.NotNull(report.Content);
            Assert.Equal(string.Empty, string.Join('\n', report.Content.Sections.Select(section => $"{agency.Code} {section.Key}: {Readings.Lines(section.Blocks)}")));
            Assert.Equal(string.Empty, Readings.Lines(report.Content.Unplaced));
            Assert.All(report.Content.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Keys), column => Assert.Equal("previous", column));
        }
    }

    [Fact]
    public void TemplateThatLostAllItsControlsHasNoContentEither()
    {
        using var report = Readings.Read(FilledTemplate.Change(Readings.Health, document =>
        {
            while (document.Descendants(W + "sdt").FirstOrDefault() is { } control)
            {
                control.ReplaceWith(control.Element(W + "sdtContent")!.Nodes());
            }
        }));
        Assert.Empty(report.Content!.Sections);
        Assert.Equal(string.Empty, Readings.Lines(report.Content.Unplaced));
        Assert.DoesNotContain(report.Content.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Keys), column => column is not "previous");
    }

    [Fact]
    public void EveryAnswerTypedIntoTheTemplateIsReadBack()
    {
        foreach (var agency in Readings.Campaign.Agencies)
        {
            using var report = Readings.Read(FilledTemplate.Create(agency, tag => tag.StartsWith("section:", StringComparison.Ordinal) ? $"Câu trả lời của {tag}\nDòng hai" : null), agency);
            var sections = Readings.Campaign.Outline.Where(section => section.Requirement != SectionRequirement.Container)
                .SelectMany(section => section.PerTask
                    ? agency.Tasks.Select((_, i) => $"Câu trả lời của {ReportTags.Task(section.Key, i + 1)}\nDòng hai")
                    : [$"Câu trả lời của {ReportTags.Section(section.Key)}\nDòng hai"]);
            Assert.Equal(sections, report.Content!.Sections.Select(section => Readings.Lines(section.Blocks)));
            Assert.Equal(string.Empty, Readings.Lines(report.Content.Unplaced));
            Assert.Equal(Readings.Campaign.TemplateVersion, report.Content.TemplateVersion);
        }
    }

    [Fact]
    public void EveryFigureTypedIntoTheTemplateIsReadBack()
    {
        var district = Readings.Campaign.FindAgency(AgencyCode.Parse("so-y-te"))!;
        using var report = Readings.Read(FilledTemplate.Create(district, tag => tag switch
        {
            "PL1/4.1/numerator" => "1.120",
            "PL1/4.1/denominator" => "1.000",
            "PL1/4.1/value" => "112",
            "PL5/city-budget/planned" => "1.234,5",
            "PL5/city-budget/note" => "Quyết định 12",
            _ => null,
        }));
        Assert.Equal(1120, Readings.Cell(report.Content!, "PL1", "4.1", "numerator")!.Number);
        Assert.Equal(1234.5m, Readings.Cell(report.Content!, "PL5", "city-budget", "planned")!.Number);
        Assert.Equal("Quyết định 12", Readings.Cell(report.Content!, "PL5", "city-budget", "note")!.Text);
        Assert.DoesNotContain(report.Findings, finding => finding.Code.StartsWith("GE2", StringComparison.Ordinal));
    }

    [Fact]
    public void RowsTypedIntoAFreeTableAreRead()
    {
        using var report = Readings.Read(FilledTemplate.Change(Readings.Health, document => FillFirstRow(document, "table:PL2", ["Hội nghị tập huấn", "tập huấn", "05/03/2024", "2", "120", "80", "1.000"])));
        var row = Assert.Single(Assert.Single(report.Content!.Tables, table => table.Key == TableKey.Parse("PL2")).Rows);
        Assert.Equal("Hội nghị tập huấn", row.Label);
        Assert.Equal(new DateOnly(2024, 3, 5), row.Cells["date"].Date);
        Assert.Equal(80, row.Cells["women"].Number);
        Assert.Equal(1000, row.Cells["products"].Number);
    }

    [Fact]
    public void ATotalUnderFreeRowsIsKeptApart()
    {
        using var report = Readings.Read(FilledTemplate.Change(Readings.Health, document =>
        {
            FillFirstRow(document, "table:PL2", ["Hội thi", "hội thi", "05/03/2024", "2", "120", "80", "0"]);
            FillFirstRow(document, "table:PL2", ["Tổng cộng", "", "", "2", "125", "80", "0"]);
        }));
        var table = Assert.Single(report.Content!.Tables, table => table.Key == TableKey.Parse("PL2"));
        Assert.Equal("Hội thi", Assert.Single(table.Rows).Label);
        Assert.Equal(125, table.Total!.Cells["participants"].Number);
    }

    [Fact]
    public void NothingToReportInTheFirstRowAnswersAFreeTable()
    {
        using var report = Readings.Read(FilledTemplate.Change(Readings.Health, document => FillFirstRow(document, "table:PL2", ["Không phát sinh", "", "", "", "", "", ""])));
        var table = Assert.Single(report.Content!.Tables, table => table.Key == TableKey.Parse("PL2"));
        Assert.True(table.NothingToReport);
        Assert.Empty(table.Rows);
    }

    [Fact]
    public void TextTypedBesideTheControlsBelongsToTheSectionOfItsHeading()
    {
        using var report = Readings.Read(FilledTemplate.Change(Readings.Health, document =>
        {
            foreach (var control in document.Descendants(W + "sdt").ToList())
            {
                switch (control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value)
                {
                    case "section:I":
                        control.ReplaceWith(new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "Gõ đè lên ô."))));
                        break;
                    case "section:II.6/task:2":
                        control.AddAfterSelf(new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "Gõ dưới ô."))));
                        break;
                    default:
                        break;
                }
            }
        }));
        Assert.Equal("Gõ đè lên ô.", Readings.Lines(Readings.Section(report.Content!, "I")));
        Assert.Equal("Gõ dưới ô.", Readings.Lines(Readings.Section(report.Content!, "II.6", 2)));
    }

    [Fact]
    public void AnotherAgencysTemplateIsRefused()
    {
        using var report = Readings.Read(FilledTemplate.Create(Readings.Campaign.Agencies[0], _ => null));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(FindingCodes.WrongAgency.Code, finding.Code);
        Assert.True(finding.Refuses);
        Assert.Null(report.Content);
        Assert.Contains(Readings.Campaign.Agencies[0].Name, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherCampaignsTemplateIsRefused() =>
        Assert.Equal([FindingCodes.WrongCampaign.Code], Readings.CodesOf(new DocxBuilder().Body(DocxBuilder.P("x")).Stamp("binh-dang-gioi-2023", "so-y-te")));

    private static void FillFirstRow(XDocument document, string tag, string[] texts)
    {
        var control = document.Descendants(W + "tag").Single(element => string.Equals(element.Attribute(W + "val")?.Value, tag, StringComparison.Ordinal)).Parent!.Parent!;
        var row = control.Descendants(W + "tr").First(candidate => !candidate.Descendants(W + "tblHeader").Any() && candidate.Elements(W + "tc").First().Value.Length == 0 && candidate.Elements(W + "tc").Count() == texts.Length);
        foreach (var (cell, text) in row.Elements(W + "tc").Zip(texts).Where(pair => pair.Second.Length > 0))
        {
            var run = new XElement(W + "r", new XElement(W + "t", text));
            if (cell.Descendants(W + "sdt").FirstOrDefault() is { } chosen)
            {
                chosen.Descendants(W + "showingPlcHdr").Remove();
                chosen.Element(W + "sdtContent")!.ReplaceNodes(run);
            }
            else
            {
                cell.Element(W + "p")!.Add(run);
            }
        }
    }
}
