using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Excel.Writing;

/// <summary>Vietnamese texts of all workbooks.</summary>
internal static class ExcelTexts
{
    public const string Yes = "có";
    public const string No = "không";

    /// <summary>Header of a column with its unit.</summary>
    public static string Header(TableColumn column) => column.Unit is null ? column.Header : $"{column.Header} ({column.Unit})";
}
