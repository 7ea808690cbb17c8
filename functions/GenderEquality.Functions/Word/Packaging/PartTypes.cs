namespace GenderEquality.Functions.Word.Packaging;

/// <summary>Content types of parts.</summary>
internal static class PartTypes
{
    public const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string Styles = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
    public const string Settings = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
    public const string Header = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    public const string Footnotes = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
    public const string Comments = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    public const string CoreProperties = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string AppProperties = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    public const string CustomXml = "application/xml";
    public const string CustomXmlProperties = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    public const string Chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

/// <summary>Types of relationships between parts.</summary>
internal static class RelationshipTypes
{
    public const string Document = Office + "officeDocument";
    public const string Styles = Office + "styles";
    public const string Settings = Office + "settings";
    public const string Header = Office + "header";
    public const string Footnotes = Office + "footnotes";
    public const string Comments = Office + "comments";
    public const string Hyperlink = Office + "hyperlink";
    public const string Image = Office + "image";
    public const string Chart = Office + "chart";
    public const string EmbeddedPackage = Office + "package";
    public const string AppProperties = Office + "extended-properties";
    public const string CustomXml = Office + "customXml";
    public const string CustomXmlProperties = Office + "customXmlProps";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
}
