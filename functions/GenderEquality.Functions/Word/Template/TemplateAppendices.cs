using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Template;

/// <summary>The appendix tables of one agency's template: each on pages of its own, with the agency's own rows only.</summary>
internal sealed class TemplateAppendices(Campaign campaign, Agency agency, ContentControls controls, Filling filling)
{
    /// <summary>Ends the main text and adds the appendices. The last element is the properties of the last section.</summary>
    public IEnumerable<OpenXmlElement> Create()
    {
        var section = FormPage.Section(landscape: false, restart: true);
        foreach (var table in ReportRows.TablesOf(campaign, agency))
        {
            yield return FormParagraph.SectionEnd(section);
            foreach (var element in Appendix(table))
            {
                yield return element;
            }

            section = FormPage.Section(table.Landscape, restart: true);
        }

        // Word wants a paragraph after the last table; the others are followed by the end of their section.
        yield return FormParagraph.Gap();
        yield return section;
    }

    private IEnumerable<OpenXmlElement> Appendix(AppendixTable table)
    {
        var rows = new TemplateRows(campaign, agency, table, controls, filling);
        var number = PlaceNames.Table(table, PlaceNames.NumberOf(campaign, table.Key));
        var lines = FormParagraph.Appendix(number, table.Title, FormTexts.AttachedTo(agency.DocumentSymbol, agency.Name)).ToList();
        return
        [
            .. lines[..^1].Select(controls.Fixed),
            lines[^1],
            TemplateGuide.Of(controls, [.. Hints(table, rows).Select(hint => FormParagraph.Styled(FormStyles.Hint, hint))]),
            FormParagraph.Gap(),
            controls.Block(ReportTags.Table(table.Key), table.Title, placeholder: false, Lined(table, rows)),
        ];
    }

    private Table Lined(AppendixTable table, TemplateRows rows)
    {
        var widths = AppendixHeaderRows.Widths(table, FormPage.Width(table.Landscape));
        var headers = AppendixHeaderRows.Rows(table, widths).ToList();
        foreach (var cell in headers.SelectMany(row => row.Elements<TableCell>()))
        {
            controls.Fix(cell);
        }

        return FormTable.Lined(widths, [.. headers, .. rows.Create(widths)]);
    }

    private static IEnumerable<string> Hints(AppendixTable table, TemplateRows rows)
    {
        yield return table.RowSource == TableRowSource.Free ? TemplateTexts.FreeRows : TemplateTexts.CellRows;
        if (rows.HaveSums)
        {
            yield return TemplateTexts.SumRows;
        }

        if (rows.HaveEmphasis)
        {
            yield return TemplateTexts.EmphasisedNote;
        }

        if (table.Note is { } note)
        {
            yield return note;
        }
    }
}
