using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Demo.Samples;

/// <summary>Types a sample report into a template, as an officer in Word does: into the content controls, leaving the rest alone.</summary>
internal static class SampleDocument
{
    public static byte[] Fill(byte[] template, SampleReport report)
    {
        using var file = new MemoryStream();
        file.Write(template);
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            var body = main.Document!.Body!;
            var blocks = new SampleBlocks(main);
            foreach (var control in body.Descendants<SdtElement>().ToList())
            {
                Fill(control, report, blocks);
            }
        }

        return FixedZip.Of(file.ToArray());
    }

    private static void Fill(SdtElement control, SampleReport report, SampleBlocks blocks)
    {
        var tag = control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value;
        if (tag is null)
        {
            return;
        }

        if (report.Answers.TryGetValue(tag, out var answer) && control is SdtBlock { SdtContentBlock: { } content })
        {
            DropPlaceholder(control);
            content.RemoveAllChildren();
            content.Append(answer.SelectMany(blocks.Create));
        }
        else if (report.Cells.TryGetValue(tag, out var figure) && control is SdtRun { SdtContentRun: { } cell })
        {
            DropPlaceholder(control);
            cell.RemoveAllChildren();
            cell.Append(new Run(new Text(figure)));
        }
        else
        {
            var table = report.FreeRows.FirstOrDefault(pair => string.Equals(tag, $"table:{pair.Key}", StringComparison.Ordinal));
            if (table.Value is { } rows && control.Descendants<Table>().FirstOrDefault() is { } grid)
            {
                FillRows(grid, rows);
            }
        }
    }

    // Word shows text in a control as a placeholder, to be replaced at a click, as long as this mark is there.
    private static void DropPlaceholder(SdtElement control) => control.SdtProperties?.GetFirstChild<ShowingPlaceholder>()?.Remove();

    private static void FillRows(Table table, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var blank = table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is null).ToList();
        while (blank.Count < rows.Count)
        {
            blank.Add(blank[^1].InsertAfterSelf(Copy(blank[^1])));
        }

        foreach (var (row, texts) in blank.Zip(rows))
        {
            foreach (var (cell, text) in row.Elements<TableCell>().Zip(texts))
            {
                Fill(cell.GetFirstChild<Paragraph>()!, new Run(new Text(text)));
            }
        }
    }

    // A list or a calendar takes what was chosen as its content.
    private static void Fill(Paragraph paragraph, Run run)
    {
        if (paragraph.GetFirstChild<SdtRun>() is { } choice)
        {
            DropPlaceholder(choice);
            choice.SdtContentRun!.RemoveAllChildren();
            choice.SdtContentRun.Append(run);
            return;
        }

        paragraph.RemoveAllChildren<Run>();
        paragraph.Append(run);
    }

    // Word gives the controls of a pasted row ids of their own.
    private static TableRow Copy(TableRow row)
    {
        var copy = (TableRow)row.CloneNode(true);
        foreach (var id in copy.Descendants<SdtId>().ToList())
        {
            id.Remove();
        }

        return copy;
    }
}
