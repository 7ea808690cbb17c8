namespace GenderEquality.Functions.Word.Safety;

/// <summary>What things in a file cost, in units of <see cref="WorkBudget"/>: a tenth of a microsecond, or three bytes that stay in memory.
/// Each is the cost of all that is done with the thing, from unpacking to the trial merge; measured by the benchmarks, and rounded up.</summary>
internal static class WorkCosts
{
    /// <summary>Bytes that are only unpacked, for one unit.</summary>
    public const int UnpackedBytes = 16;

    /// <summary>A byte of XML.</summary>
    public const int XmlByte = 3;

    /// <summary>An element without more to it, or an attribute.</summary>
    public const int XmlNode = 5;

    /// <summary>A sheet of a workbook, with nothing in it.</summary>
    public const int Sheet = 5_000;

    /// <summary>A cell of a workbook that holds something.</summary>
    public const int SheetCell = 250;

    /// <summary>A character of such a cell: many cells can share one long text.</summary>
    public const int SheetCharacter = 2;

    /// <summary>A row of a workbook's sheet in which a merged range stands.</summary>
    public const int MergedRow = 100;

    /// <summary>A place of a table's grid, with a cell or without.</summary>
    public const int Place = 3;

    /// <summary>A header of the campaign compared with one that a table may have.</summary>
    public const int HeaderComparison = 100;

    /// <summary>An element, by what is made of it.</summary>
    public static int OfElement(string name) => name switch
    {
        "p" => 1150,
        "tbl" => 3000,
        "tr" => 300,
        "tc" => 400,
        "r" => 350,
        "br" or "cr" => 250,
        "tab" or "sym" or "noBreakHyphen" or "softHyphen" => 120,
        "c" => 20,
        "si" => 60,
        "mergeCell" => 50,
        _ => XmlNode,
    };
}
