using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace GenderEquality.Functions.Word;

/// <summary>Checks a Word file against the schema: what fails here is what Word offers to "repair".</summary>
public static class WordValidation
{
    /// <summary>Errors in the file, each with part and place; at most <paramref name="most"/>.</summary>
    /// <exception cref="OpenXmlPackageException">It is no package.</exception>
    public static IReadOnlyList<string> Errors(Stream file, int most = 10)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = most };
        return [.. validator.Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
