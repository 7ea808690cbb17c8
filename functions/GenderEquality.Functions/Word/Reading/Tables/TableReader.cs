using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>Reads tables. Deeply nested ones become paragraphs: nobody reads them as tables, and stored content has a depth limit.</summary>
internal sealed class TableReader(ReadingContext context)
{
    private const int DeepestTable = 3;

    private readonly TableRowReader rows = new(context);

    /// <summary>Reads a <c>w:tbl</c>: the table, and the content of section controls in its cells, which does not stay in it.</summary>
    public IEnumerable<BodyElement> Read(XElement element, Scope scope)
    {
        var index = ++context.Dropped.Element;
        var firstAnswer = context.Answers.Count;
        var state = new TableContent(scope with { Tables = scope.Tables + 1 });
        rows.Read(element, state);
        if (state.Rows.Count == 0)
        {
            return state.Hoisted;
        }

        var source = new SourceTable(state.Rows, context.Answers.GetRange(firstAnswer, context.Answers.Count - firstAnswer));
        var table = TableShape.Block(source, Widths(element), IsBorderless(element));
        if (scope.Tables < DeepestTable)
        {
            return [new BodyElement(table, index) { Tag = scope.Tag, Table = source, InContents = context.Fields.InContents }, .. state.Hoisted];
        }

        context.Dropped.Add(DroppedContentKind.DeepTable);
        return [.. Flattening.Paragraphs([table]).Select(paragraph => new BodyElement(paragraph, index) { Tag = scope.Tag }), .. state.Hoisted];
    }

    private static List<int> Widths(XElement table) =>
        [.. (table.Child("tblGrid")?.Elements(WordXml.W + "gridCol") ?? []).Take(TableRowReader.MostColumns).Select(column => WordXml.Twips(column.Attr("w")) ?? 0)];

    private bool IsBorderless(XElement table)
    {
        var properties = table.Child("tblPr");
        if (properties.Child("tblBorders") is { } borders)
        {
            return !borders.Elements().Any(CellBorders.IsDrawn);
        }

        var style = context.Styles.Find(properties.Child("tblStyle").Val());
        return style is null || style.Name is "normal table" or "table normal" or "bảng chuẩn";
    }
}
