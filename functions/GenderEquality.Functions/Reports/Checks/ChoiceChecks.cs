using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>A row whose name says that it is one kind of thing, while its column of kinds says another: "Lớp tập huấn" as "hội thi".</summary>
internal static class ChoiceChecks
{
    /// <summary>What contradicts itself in one row.</summary>
    public static IEnumerable<Finding> Find(CheckedTable table, CheckedRow row) =>
        table.Table.Columns.Where(column => column.Choices.Count > 0).Select(column => Find(table, row, column)).OfType<Finding>();

    private static Finding? Find(CheckedTable table, CheckedRow row, TableColumn column)
    {
        if (row.Figures.Cells.GetValueOrDefault(column.Key) is not { } figure)
        {
            return null;
        }

        var (name, said) = (Padded(row.Figures.Label), Padded(figure.Text));
        // A choice of one word, such as "khác", says nothing within a name
        var named = column.Choices.Where(choice => choice.Contains(' ', StringComparison.Ordinal) && name.Contains(Padded(choice), StringComparison.Ordinal)).ToList();

        // A name may speak of several kinds: "Hội thi trong lớp tập huấn"
        return named.Count == 0 || named.Exists(choice => said.Contains(Padded(choice), StringComparison.Ordinal))
            ? null
            : FindingTexts.NameSaysOtherwise(table.Place(row, column), figure.Text, row.Figures.Label, named[0]).Of(table.Cell(row, column));
    }

    private static string Padded(string text) => $" {TextKey.Of(text)} ";
}
