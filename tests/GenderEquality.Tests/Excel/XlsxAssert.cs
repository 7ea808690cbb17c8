using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace GenderEquality.Tests.Excel;

/// <summary>What every produced workbook must stand: the schema, and readers that stream.</summary>
internal static class XlsxAssert
{
    /// <summary>Fails with part, XPath and message of everything that is wrong.</summary>
    public static void Valid(byte[] xlsx)
    {
        ZipAssert.Streams(xlsx);
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx, writable: false), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Take(20).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }
}
