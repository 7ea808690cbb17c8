using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>A workbook of which sheets can be read: what its cells refer to.</summary>
internal sealed class Workbook
{
    private readonly List<(string Name, string Id)> entries = [];

    private Workbook(ReportPackage package, string main)
    {
        Package = package;
        ReadMain(main);
        Sheets = [.. entries.Select(entry => Sheet(package, main, entry.Name, entry.Id)).OfType<SheetPart>()];
        Strings = SharedStrings.Load(package, main);
        Formats = CellFormats.Load(package, main);
    }

    public ReportPackage Package { get; }

    /// <summary>Sheets of cells in the order of their tabs.</summary>
    public IReadOnlyList<SheetPart> Sheets { get; }

    public SharedStrings Strings { get; }

    public CellFormats Formats { get; }

    /// <summary>Whether days are counted from 1904, as old Macs did.</summary>
    public bool CountsFrom1904 { get; private set; }

    /// <summary>Whether the program that wrote the file left the calculation to the one that opens it: then a stored 0 is no result.</summary>
    public bool IsUncalculated { get; private set; }

    /// <summary>Opens a package that was checked.</summary>
    public static Workbook Open(ReportPackage package) => new(package, package.Related(string.Empty, "officeDocument")!);

    private void ReadMain(string main)
    {
        using var reader = Package.OpenXml(main);
        while (reader.Read())
        {
            if (reader.IsAt("sheet") && reader.GetAttribute("name") is { } name)
            {
                entries.Add((name.Trim(), reader.RelationshipId() ?? string.Empty));
            }
            else if (reader.IsAt("workbookPr"))
            {
                CountsFrom1904 = reader.Says("date1904");
            }
            else if (reader.IsAt("calcPr"))
            {
                IsUncalculated = reader.Says("fullCalcOnLoad");
            }
        }
    }

    /// <summary>Where the cells of a sheet stand; null for a sheet that is a chart or a dialog.</summary>
    private static SheetPart? Sheet(ReportPackage package, string main, string name, string id)
    {
        if (!package.RelationshipsOf(main).TryGetValue(id, out var relationship) || (relationship.Kind is "worksheet" && !package.Has(relationship.Target)))
        {
            throw new UnsafeFileException(RefusalReason.Damaged);
        }

        return relationship is { Kind: "worksheet", External: false } ? new SheetPart(name, relationship.Target) : null;
    }
}

/// <summary>A sheet of cells.</summary>
/// <param name="Name">Name on its tab.</param>
/// <param name="Part">Part of the package with its cells.</param>
internal sealed record SheetPart(string Name, string Part);
