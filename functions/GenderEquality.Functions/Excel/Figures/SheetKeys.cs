using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Keys under which rows are kept until their sheet is written.</summary>
internal static class SheetKeys
{
    /// <summary>One row of all agencies.</summary>
    public static string Row(TableKey table, string row) => $"{table}/row/{row}";

    /// <summary>All rows of a group's agencies.</summary>
    public static string Group(TableKey table, string group) => $"{table}/group/{group}";

    /// <summary>One row of a group's agencies.</summary>
    public static string Row(TableKey table, string row, string group) => $"{table}/row/{row}/group/{group}";
}
