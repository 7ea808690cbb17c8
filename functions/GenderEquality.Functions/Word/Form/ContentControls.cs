using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

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
