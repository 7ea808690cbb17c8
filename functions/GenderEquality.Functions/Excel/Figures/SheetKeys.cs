using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Excel;

/// <summary>Keys under which rows are kept until their sheet is written.</summary>
internal static class SheetKeys
{
    public static string Row(TableKey table, string row) => $"{table}/row/{row}";

    public static string Group(TableKey table, string group) => $"{table}/group/{group}";
}
