using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>Rows of one aggregated table. Cells of known rows carry the template's tags, so that the report can be read one level up.</summary>
internal sealed class AggregatedRows
{
    private const int WideLabelWeight = 16;
    private const int IndentStep = 227;
    private readonly Campaign campaign;
    private readonly AppendixTable table;
    private readonly AppendixTable shown;
    private readonly TargetColumns targets;
    private readonly ContentControls controls;

    /// <summary>Prepares columns: an indicator table also shows targets and whether they are reached.</summary>
    public AggregatedRows(Campaign campaign, SignedTable content, ContentControls controls)
    {
        this.campaign = campaign;
        this.controls = controls;
        table = content.Shown;
        targets = new TargetColumns(campaign);
        shown = table.RowSource == TableRowSource.Indicators ? table with { Columns = [.. table.Columns, .. targets.Columns] } : table;
        Widths = ColumnWidths.Fit(
            FormPage.Width(table.Landscape),
            [table.Landscape ? WideLabelWeight : AppendixHeaderRows.LabelWeight, .. shown.Columns.Select(column => 1 + Math.Max(1, column.Weight))],
            [[table.RowHeader], .. shown.Columns.Select(column => (IEnumerable<string>)[AppendixHeaderRows.Text(column), .. Texts(content.Whole, column)])]);
    }

    /// <summary>Widths of the columns.</summary>
    public int[] Widths { get; }

    /// <summary>Header and rows of the whole.</summary>
    public IEnumerable<TableRow> Create(IReadOnlyList<AggregatedRow> rows) =>
        AppendixHeaderRows.Rows(shown, Widths).Concat(rows.Select(row => Row(row, tagged: true)));

    /// <summary>Header, and the rows of each group under its name.</summary>
    public IEnumerable<TableRow> CreateGroups(IReadOnlyList<GroupFigures> groups) => AppendixHeaderRows.Rows(shown, Widths).Concat(groups.SelectMany(group =>
        group.Rows.Select(row => Row(row, tagged: false)).Prepend(Heading(ConsolidatedTexts.Group(group.Group, group.Contributors)))));

    private static IEnumerable<string> Texts(IReadOnlyList<AggregatedRow> rows, TableColumn column) => rows.Select(row => row.Cells.GetValueOrDefault(column.Key)?.Text).OfType<string>();

    private TableRow Row(AggregatedRow row, bool tagged) => row.Kind == AggregatedRowKind.Heading
        ? Heading(row.Label)
        : new TableRow([new TableRowProperties(new CantSplit()), Label(row), .. Cells(row, tagged)]);

    private TableRow Heading(string text)
    {
        var cell = FormTable.Cell(Widths.Sum(), new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = FormStyles.TableText }, new KeepNext()), FormParagraph.BoldRun(text)));
        cell.TableCellProperties!.GridSpan = new GridSpan { Val = Widths.Length };
        return new TableRow(new TableRowProperties(new CantSplit()), cell);
    }

    private TableCell Label(AggregatedRow row)
    {
        var number = row.Indicator is { } result ? result.Indicator.Key + ". " : string.Empty;
        var unit = row.Row?.Unit is { } text ? $" ({text})" : string.Empty;
        var indent = (row.Row?.Indent ?? 0) * IndentStep;
        return FormTable.TextCell(Widths[0], $"{number}{row.Label}{IndicatorLabel.ToCompare(campaign, row.Indicator?.Indicator)}{unit}", bold: IsSum(row), indent: indent);
    }

    private IEnumerable<TableCell> Cells(AggregatedRow row, bool tagged)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            yield return Cell(row, table.Columns[i], Widths[i + 1], tagged);
        }

        for (var i = table.Columns.Count; i < shown.Columns.Count; i++)
        {
            yield return FormTable.TextCell(Widths[i + 1], targets.Text(row.Indicator, i - table.Columns.Count), JustificationValues.Center);
        }
    }

    private TableCell Cell(AggregatedRow row, TableColumn column, int width, bool tagged)
    {
        var alignment = column.Kind == ColumnKind.Text ? JustificationValues.Left : JustificationValues.Center;
        var cell = row.Cells[column.Key];
        if (!tagged || cell.Number is null || row is not { Kind: AggregatedRowKind.Figures, Row: { } known })
        {
            return FormTable.TextCell(width, cell.Text, alignment, IsSum(row));
        }

        var text = IsSum(row) ? FormParagraph.BoldRun(cell.Text) : FormParagraph.Run(cell.Text);
        var control = controls.Inline(ReportTags.Cell(table.Key, known.Key, column.Key), $"{row.Label}: {column.Header}", placeholder: false, text);
        if (IsSum(row))
        {
            // LibreOffice takes the looks of the text from the control
            control.SdtProperties!.PrependChild(new DocumentFormat.OpenXml.Wordprocessing.RunProperties(new DocumentFormat.OpenXml.Wordprocessing.Bold()));
        }

        control.SdtProperties!.RemoveAllChildren<DocumentFormat.OpenXml.Wordprocessing.Lock>();
        return FormTable.Cell(width, FormTable.InCell(alignment, 0, control));
    }

    private static bool IsSum(AggregatedRow row) =>
        row.Kind is AggregatedRowKind.Subtotal or AggregatedRowKind.Total || row.Row is { SumOf.Count: > 0 };
}
