using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports;

/// <summary>The content-control tags (<c>w:tag</c>) that stand for every answer, and the custom XML part that names the report.
/// The template writes them, ingest reads them, and the consolidated report carries them too.</summary>
public static class ReportTags
{
    /// <summary>Namespace of the custom XML part <c>&lt;report campaign="" agency="" templateVersion="" /&gt;</c>.</summary>
    public const string Namespace = "urn:gender-equality:report:1";

    /// <summary>Words for the one who fills the template in; no part of any answer.</summary>
    public const string Hint = "hint";

    /// <summary>Words of the form itself, such as headings and labels; no part of any answer, and found by what they say.</summary>
    public const string Fixed = "fixed";

    /// <summary>Value of the attribute <c>numbers</c> of that part in a document whose figures this product wrote, all as <c>1.234,5</c>.</summary>
    public const string VietnameseNumbers = "vi";

    /// <summary>Text of a section: <c>section:II.2.1</c>.</summary>
    public static string Section(SectionKey section) => $"section:{section}";

    /// <summary>Result of one of the agency's own tasks, counted from 1: <c>section:II.6/task:2</c>.</summary>
    public static string Task(SectionKey section, int number) => $"section:{section}/task:{number}";

    /// <summary>A cell of an appendix table with known rows: <c>PL3/cases/current</c>.</summary>
    public static string Cell(TableKey table, string row, string column) => $"{table}/{row}/{column}";

    /// <summary>A whole appendix table (a block control around it): <c>table:PL2</c>. Free rows are read from its rows.</summary>
    public static string Table(TableKey table) => $"table:{table}";
}
