using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Demo.Samples;

/// <summary>An automatic bulleted list, as Word makes one when "- " is typed.</summary>
internal static class SampleNumbering
{
    /// <summary>Adds the list's definition and returns its number.</summary>
    public static int AddBulletList(MainDocumentPart main)
    {
        var part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>("rIdSampleNumbering");
        part.Numbering ??= new Numbering();
        var definition = 1 + part.Numbering.Elements<AbstractNum>().Select(a => a.AbstractNumberId!.Value).DefaultIfEmpty(0).Max();
        var number = 1 + part.Numbering.Elements<NumberingInstance>().Select(n => n.NumberID!.Value).DefaultIfEmpty(0).Max();

        // The schema wants all definitions before all lists.
        var last = part.Numbering.Elements<AbstractNum>().LastOrDefault();
        part.Numbering.InsertAfter(Dash(definition), last);
        part.Numbering.Append(new NumberingInstance(new AbstractNumId { Val = definition }) { NumberID = number });
        return number;
    }

    private static AbstractNum Dash(int id) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new LevelText { Val = "-" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "851", Hanging = "284" }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = id,
    };
}
