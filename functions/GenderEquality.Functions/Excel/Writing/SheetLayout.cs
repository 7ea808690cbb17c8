namespace GenderEquality.Functions.Excel.Writing;

/// <summary>What is known of a sheet only when it has been written, or what the library that writes it cannot say.</summary>
/// <param name="name">On its tab.</param>
/// <param name="first">Whether its tab stands before all others, though it was written behind them.</param>
internal sealed class SheetLayout(string name, bool first)
{
    /// <summary>On its tab.</summary>
    public string Name => name;

    /// <summary>Whether its tab stands before all others.</summary>
    public bool First => first;

    /// <summary>The rows that can be filtered, header row included, such as <c>$A$4:$F$99</c>; null for none.</summary>
    public string? Filter { get; set; }

    /// <summary>Its name as formulas write it.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
