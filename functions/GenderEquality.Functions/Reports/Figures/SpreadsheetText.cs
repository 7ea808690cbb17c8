namespace GenderEquality.Functions.Reports.Figures;

/// <summary>What spreadsheet programs show where there is no result; it comes in workbooks, and in tables pasted from them.</summary>
public static class SpreadsheetText
{
    private static readonly string[] Errors =
        ["#DIV/0!", "#REF!", "#VALUE!", "#N/A", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!"];

    /// <summary>Whether a cell shows the error of a formula.</summary>
    public static bool IsError(string text) =>
        Errors.Contains(text, StringComparer.OrdinalIgnoreCase) || (text.StartsWith("Err:", StringComparison.OrdinalIgnoreCase) && text.Length is > 4 and <= 8 && text.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>Whether a cell holds a formula instead of its result.</summary>
    public static bool IsFormula(string text) => text is ['=', var first, ..] && (char.IsLetterOrDigit(first) || first is '(' or '+' or '-' or '"' or '\'' or '$' or '{');
}
