using System.Globalization;
using DocumentFormat.OpenXml;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Form;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>DrawingML of a chart. Every value is there twice: by reference to the workbook, and as the cache that is drawn until someone edits it.</summary>
internal static class ChartXml
{
    /// <summary>Relationship of the embedded workbook.</summary>
    public const string WorkbookId = "rId1";

    private const uint CategoryAxisId = 111111111;
    private const uint ValueAxisId = 222222222;

    // Light enough for the black figures on them, and told apart in print without colour.
    private static readonly string[] Colours = ["8FAADC", "F4B183", "D9D9D9", "FFF2CC"];

    /// <summary>The chart part.</summary>
    public static C.ChartSpace Create(ReportChart chart)
    {
        OpenXmlCompositeElement[] plot = chart.Kind == ReportChartKind.Pie ? [Pie(chart)] : [Bars(chart), CategoryAxis(), ValueAxis()];
        return new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.RoundedCorners { Val = false },
            new C.Chart(
                new C.AutoTitleDeleted { Val = true },
                new C.PlotArea([new C.Layout(), .. plot]),
                new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }),
                new C.PlotVisibleOnly { Val = true },
                new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }),
            Font(),
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = WorkbookId });
    }

    /// <summary>Address of a cell in the workbook; row and column from 0.</summary>
    public static string Cell(int column, int row) => $"{(char)('A' + column)}{(row + 1).ToString(CultureInfo.InvariantCulture)}";

    private static C.BarChart Bars(ReportChart chart) => new(
    [
        new C.BarDirection { Val = C.BarDirectionValues.Bar },
        new C.BarGrouping { Val = C.BarGroupingValues.Stacked },
        new C.VaryColors { Val = false },
        .. chart.Series.Select((series, index) => new C.BarChartSeries(
            new C.Index { Val = (uint)index },
            new C.Order { Val = (uint)index },
            Name(series, index),
            Fill(index),
            new C.InvertIfNegative { Val = false },
            Labels(),
            Categories(chart),
            Values(series, index))),
        new C.GapWidth { Val = 60 },
        new C.Overlap { Val = 100 },
        new C.AxisId { Val = CategoryAxisId },
        new C.AxisId { Val = ValueAxisId },
    ]);

    private static C.PieChart Pie(ReportChart chart) => new(
        new C.VaryColors { Val = true },
        new C.PieChartSeries(
        [
            new C.Index { Val = 0 },
            new C.Order { Val = 0 },
            Name(chart.Series[0], 0),
            .. chart.Categories.Select((_, index) => new C.DataPoint(new C.Index { Val = (uint)index }, new C.Bubble3D { Val = false }, Fill(index))),
            Labels(),
            Categories(chart),
            Values(chart.Series[0], 0),
        ]),
        new C.FirstSliceAngle { Val = 0 });

    private static C.SeriesText Name(ReportChartSeries series, int index) => new(new C.StringReference(
        new C.Formula($"Sheet1!${Column(index)}$1"),
        new C.StringCache(new C.PointCount { Val = 1 }, new C.StringPoint(new C.NumericValue(XmlText.Allowed(series.Name))) { Index = 0 })));

    private static C.CategoryAxisData Categories(ReportChart chart) => new(new C.StringReference(
        new C.Formula($"Sheet1!$A$2:$A${Last(chart.Categories.Count)}"),
        new C.StringCache(
        [
            new C.PointCount { Val = (uint)chart.Categories.Count },
            .. chart.Categories.Select((text, index) => new C.StringPoint(new C.NumericValue(XmlText.Allowed(text))) { Index = (uint)index }),
        ])));

    private static C.Values Values(ReportChartSeries series, int index) => new(new C.NumberReference(
        new C.Formula($"Sheet1!${Column(index)}$2:${Column(index)}${Last(series.Values.Count)}"),
        new C.NumberingCache(
        [
            new C.FormatCode("General"),
            new C.PointCount { Val = (uint)series.Values.Count },
            .. series.Values.Select((value, point) => new C.NumericPoint(new C.NumericValue(value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)point }),
        ])));

    // A zero has no label.
    private static C.DataLabels Labels() => new(
        new C.NumberingFormat { FormatCode = "0;;", SourceLinked = false },
        new C.ChartShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = true },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false });

    private static C.CategoryAxis CategoryAxis() => new(
        new C.AxisId { Val = CategoryAxisId },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MaxMin }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Left },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        new C.CrossingAxis { Val = ValueAxisId },
        new C.Crosses { Val = C.CrossesValues.AutoZero });

    private static C.ValueAxis ValueAxis() => new(
        new C.AxisId { Val = ValueAxisId },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Bottom },
        new C.NumberingFormat { FormatCode = "0", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        new C.CrossingAxis { Val = CategoryAxisId },
        new C.Crosses { Val = C.CrossesValues.Maximum });

    private static C.ChartShapeProperties Fill(int index) => new(new A.SolidFill(new A.RgbColorModelHex { Val = Colours[index % Colours.Length] }));

    private static C.TextProperties Font() => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(
            new A.ParagraphProperties(new A.DefaultRunProperties(
                new A.LatinFont { Typeface = FormSizes.Font }, new A.EastAsianFont { Typeface = FormSizes.Font }, new A.ComplexScriptFont { Typeface = FormSizes.Font })
            { FontSize = 1100 }),
            new A.EndParagraphRunProperties { Language = "vi-VN" }));

    private static char Column(int series) => (char)('B' + series);

    private static string Last(int count) => (count + 1).ToString(CultureInfo.InvariantCulture);
}
