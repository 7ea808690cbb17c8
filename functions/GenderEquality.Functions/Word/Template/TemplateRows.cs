using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Form;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GenderEquality.Functions.Word.Template;

/// <summary>Rows of one appendix table in the template: a control in every cell that is to be filled in, or blank rows where rows are free.</summary>
internal sealed class TemplateRows(Campaign campaign, Agency agency, AppendixTable table, ContentControls controls, Filling filling)
{
    private const int IndentStep = 227;
    private const uint BlankHeight = 425;
    private readonly IReadOnlyList<ReportRow> rows = ReportRows.Of(campaign, table, agency);

    /// <summary>Whether a row adds up others.</summary>
    public bool HaveSums => rows.Any(row => row.SumOf.Count > 0);

    /// <summary>Whether a row is emphasised by the plan.</summary>
    public bool HaveEmphasis => rows.Any(row => row.Indicator is { Emphasised: true });

    /// <summary>The rows.</summary>
    public IEnumerable<TableRow> Create(int[] widths) => (table.RowSource, filling.RowsOf(table.Key)) switch
    {
        (TableRowSource.Free, { Count: > 0 } written) => written.Select(row => Written(row, widths)),
        (TableRowSource.Free, _) => Enumerable.Range(0, table.BlankRows).Select(_ => Blank(widths)),
        _ => rows.Select(row => Known(row, widths)),
    };

    private TableRow Written(TemplateRow row, int[] widths) => FormTable.Row(
        widths,
        [[FormTable.TextIn(row.Name, JustificationValues.Left)],
        .. table.Columns.Select(column => new OpenXmlElement[] { FormTable.TextIn(row.Cells.GetValueOrDefault(column.Key) ?? string.Empty, AlignmentOf(column)) })]);

    private static JustificationValues AlignmentOf(TableColumn column) => column.Kind == ColumnKind.Text ? JustificationValues.Left : JustificationValues.Center;

    private TableRow Blank(int[] widths)
    {
        var row = FormTable.Row(widths, [[FormTable.TextIn(string.Empty, JustificationValues.Left)], .. table.Columns.Select(Blank)]);
        row.TableRowProperties!.Append(new TableRowHeight { Val = BlankHeight, HeightType = HeightRuleValues.AtLeast });
        return row;
    }

    // A list and a calendar where there is something to choose; elsewhere nothing is in the way of typing and pasting.
    private Paragraph[] Blank(TableColumn column) => column switch
    {
        { Choices.Count: > 0 } => [FormTable.InCell(JustificationValues.Left, 0, controls.Choice(column.Header, column.Choices, ContentControls.Placeholder(TemplateTexts.Choose)))],
        { Kind: ColumnKind.Date } => [FormTable.InCell(JustificationValues.Center, 0, controls.Day(column.Header, ContentControls.Placeholder(TemplateTexts.Choose)))],
        _ => [FormTable.TextIn(string.Empty, AlignmentOf(column))],
    };

    private TableRow Known(ReportRow row, int[] widths)
    {
        var properties = new TableRowProperties(new CantSplit());
        var label = Label(row, widths[0]);
        controls.Fix(label);
        return new TableRow([properties, label, .. table.Columns.Select((column, i) => Answer(row, column, widths[i + 1]))]);
    }

    private TableCell Label(ReportRow row, int width)
    {
        var indicator = row.Indicator;
        var number = indicator is null ? string.Empty : indicator.Key + ". ";
        var unit = row.Unit is { } text ? $" ({text})" : string.Empty;
        var mark = indicator is { Emphasised: true } ? TemplateTexts.Emphasised : string.Empty;
        var bold = row.SumOf.Count > 0 || (row.Indent == 0 && indicator is null);
        var label = FormTable.TextIn($"{number}{row.Label}{IndicatorLabel.ToCompare(campaign, indicator)}{unit}{mark}", JustificationValues.Left, bold, indent: row.Indent * IndentStep);
        return indicator is not null && TemplateTexts.Computation(indicator) is { } computation
            ? FormTable.Cell(width, label, FormParagraph.Styled(FormStyles.Hint, FormParagraph.ItalicRun(computation)))
            : FormTable.Cell(width, label);
    }

    private TableCell Answer(ReportRow row, TableColumn column, int width)
    {
        if (!row.Has(column))
        {
            var empty = FormTable.TextCell(width, string.Empty);
            empty.TableCellProperties!.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "D9D9D9" });
            return empty;
        }

        var known = (column.Role == ColumnRole.Previous && Previous(row) is { } value ? Shown(value, row) : null) ?? filling.CellOf(table.Key, row.Key, column.Key);
        var content = known is not null ? FormParagraph.Run(known) : ContentControls.Placeholder(PlaceholderOf(row, column));
        var title = $"{row.Label}: {column.Header}";
        var control = controls.Inline(ReportTags.Cell(table.Key, row.Key, column.Key), title, known is null, content);
        return FormTable.Cell(width, FormTable.InCell(AlignmentOf(column), 0, control));
    }

    private static string PlaceholderOf(ReportRow row, TableColumn column) =>
        row.Indicator is { Kind: IndicatorKind.YesNo } && column.Role is ColumnRole.Value or ColumnRole.Previous ? TemplateTexts.YesOrNo : TemplateTexts.Figure;

    private static string Shown(decimal value, ReportRow row) => row.Indicator is { Kind: IndicatorKind.YesNo }
        ? (value == 0 ? "không" : "có")
        : VietnameseFormat.Number(value);

    // The figure of the whole is that of the agency which answers for it by name, not of those that give a share.
    private decimal? Previous(ReportRow row)
    {
        var known = campaign.PreviousFigures.Where(figure => figure.Table == table.Key && string.Equals(figure.Row, row.Key, StringComparison.Ordinal)).ToList();
        var whole = row.Indicator?.Leads.Terms.Contains(agency.Code.ToString(), StringComparer.Ordinal) ?? false;
        return known.Find(figure => figure.Agency == agency.Code)?.Value ?? (whole ? known.Find(figure => figure.Agency is null)?.Value : null);
    }
}
