using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Functions.Word.Form;

/// <summary>Makes content controls. Word shows their name when they are clicked, keeps them when everything in them is deleted, and
/// drops a placeholder as soon as something is typed. Ids count up from 1, so that the same document always gets the same ones.</summary>
internal sealed class ContentControls
{
    private int last;

    /// <summary>A control around paragraphs and tables.</summary>
    public SdtBlock Block(string tag, string title, bool placeholder, params OpenXmlElement[] content) =>
        new(Properties(tag, title, placeholder), new SdtContentBlock(content));

    /// <summary>A control within a paragraph, for plain text.</summary>
    public SdtRun Inline(string tag, string title, bool placeholder, Run content)
    {
        var properties = Properties(tag, title, placeholder);
        properties.Append(new SdtContentText());
        return new SdtRun(properties, new SdtContentRun(content));
    }

    /// <summary>Locks what a paragraph of the form says: nobody is to change or remove it. The control is within the paragraph, for LibreOffice forgets the
    /// looks of text in controls around paragraphs.</summary>
    public Paragraph Fixed(Paragraph paragraph)
    {
        var runs = paragraph.Elements<Run>().ToList();
        runs.ForEach(run => run.Remove());
        if (runs.Count > 0)
        {
            paragraph.Append(new SdtRun(FixedProperties(), new SdtContentRun(runs)));
        }

        return paragraph;
    }

    /// <summary>Locks what a cell says.</summary>
    public void Fix(TableCell cell)
    {
        foreach (var paragraph in cell.Elements<Paragraph>())
        {
            Fixed(paragraph);
        }
    }

    /// <summary>A list to choose from, showing its prompt. It is not locked, so that its row can be removed.</summary>
    public SdtRun Choice(string title, IEnumerable<string> choices, Run prompt) =>
        Free(title, prompt, new SdtContentDropDownList(choices.Select(choice => new ListItem { DisplayText = choice, Value = choice })));

    /// <summary>A calendar to choose a day from, showing its prompt. It is not locked, so that its row can be removed.</summary>
    public SdtRun Day(string title, Run prompt) => Free(
        title,
        prompt,
        new SdtContentDate(
            new DateFormat { Val = "dd/MM/yyyy" },
            new LanguageId { Val = "vi-VN" },
            new SdtDateMappingType { Val = DateFormatValues.DateTime },
            new Calendar { Val = CalendarValues.Gregorian }));

    private SdtRun Free(string title, Run prompt, OpenXmlElement kind) => new(
        new SdtProperties(new SdtAlias { Val = Shortened(title) }, new SdtId { Val = NextId() }, new ShowingPlaceholder(), kind), new SdtContentRun(prompt));

    private SdtProperties FixedProperties() => new(
        new Tag { Val = ReportTags.Fixed }, new SdtId { Val = NextId() }, new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.SdtContentLocked });

    /// <summary>The next free id, for controls written without this class.</summary>
    public int NextId() => ++last;

    /// <summary>Text of a placeholder.</summary>
    public static Run Placeholder(string text) => FormParagraph.Run(text, new RunProperties(new RunStyle { Val = FormStyles.PlaceholderText }));

    /// <summary>Properties of a control with the next free id.</summary>
    public SdtProperties Properties(string tag, string title, bool placeholder)
    {
        var properties = new SdtProperties(
            new SdtAlias { Val = Shortened(title) },
            new Tag { Val = tag },
            new SdtId { Val = NextId() },
            new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.SdtLocked });
        if (placeholder)
        {
            properties.Append(new ShowingPlaceholder());
        }

        return properties;
    }

    // Word refuses names and tags of more than 64 characters.
    private static string Shortened(string title) => title.Length <= 64 ? title : title[..63] + "…";
}
