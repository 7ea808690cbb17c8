using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;
using GenderEquality.Functions.Word.Validation;

namespace GenderEquality.Functions.Word;

/// <summary>Checks a Word file against the schema: what fails here is what Word offers to "repair".</summary>
public static class WordValidation
{
    private static readonly KnownBlocks Known = new();

    /// <summary>Errors in the file, each with part and place; at most <paramref name="most"/>.</summary>
    /// <exception cref="OpenXmlPackageException">It is no package.</exception>
    public static IReadOnlyList<string> Errors(Stream file, int most = 10)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = most };
        return [.. validator.Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The same of a file that this product wrote, for less: what was found valid before is not looked at again.</summary>
    public static IReadOnlyList<string> ErrorsOfOwn(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return ErrorsOfOwn(zip.Entries.Select(entry => new PackageEntry(entry.FullName, to => Copy(entry, to))), () =>
        {
            file.Position = 0;
            return Errors(file);
        });
    }

    /// <summary>The same of a package, which need not be packed for it.</summary>
    /// <param name="make">Makes it; a second time where there are errors.</param>
    internal static IReadOnlyList<string> ErrorsOfOwn(Func<FormPackage> make) => ErrorsOfOwn(make().Entries(), () =>
    {
        using var file = TemporaryFile.Create();
        make().WriteTo(file);
        file.Position = 0;
        return Errors(file);
    });

    private static IReadOnlyList<string> ErrorsOfOwn(IEnumerable<PackageEntry> entries, Func<IReadOnlyList<string>> inFile)
    {
        var content = new NewContent(Known);
        content.Take(entries);
        if (Known.Contains(content.Whole))
        {
            return [];
        }

        using var reduced = new MemoryStream();
        content.WriteTo(reduced);
        reduced.Position = 0;
        if (Errors(reduced, most: 1).Count > 0)
        {
            // With the places as they are in the file itself
            return inFile();
        }

        Known.Add([.. content.Shapes, content.Whole]);
        return [];
    }

    private static void Copy(ZipArchiveEntry entry, Stream to)
    {
        using var from = entry.Open();
        from.CopyTo(to);
    }
}
