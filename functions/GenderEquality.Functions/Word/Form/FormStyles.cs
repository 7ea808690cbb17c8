using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Form;

/// <summary>The styles of every document that the product makes. Built-in styles keep their English names, so that each language
/// version of Word shows them under its own and the navigation pane and tables of contents know them.</summary>
internal static class FormStyles
{
    public const string BodyText = "BodyText";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Salutation = "Salutation";
    public const string Signature = "Signature";
    public const string ListParagraph = "ListParagraph";
    public const string TableText = "TableText";
    public const string TableHeading = "TableHeading";
    public const string TableGrid = "TableGrid";
    public const string Caption = "Caption";
    public const string Hint = "Hint";
    public const string PlaceholderText = "PlaceholderText";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string Hyperlink = "Hyperlink";
    public const string Header = "Header";

    /// <summary>Style of a heading, level 1 to 4. Agencies' names stand on level 4.</summary>
    public static string Heading(int level) => $"Heading{Math.Clamp(level, 1, 4)}";

    /// <summary>The styles part.</summary>
    public static Styles Create() => new(
    [
        Defaults(),
        .. StyleDefaults.Create(),
        .. Headings(),
        .. Paragraphs(),
        .. Tables(),
        .. Characters(),
    ]);

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = FormSizes.Font, HighAnsi = FormSizes.Font, EastAsia = FormSizes.Font, ComplexScript = FormSizes.Font },
            new FontSize { Val = Number(FormSizes.Body) },
            new FontSizeComplexScript { Val = Number(FormSizes.Body) },
            new Languages { Val = "vi-VN", EastAsia = "vi-VN", Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault());

    private static IEnumerable<Style> Headings()
    {
        yield return StyleDefaults.Paragraph("Heading1", "heading 1", HeadingLayout(0, 240), [new Bold(), new Caps()], next: BodyText);
        yield return StyleDefaults.Paragraph("Heading2", "heading 2", HeadingLayout(1, 160), [new Bold()], next: BodyText);
        yield return StyleDefaults.Paragraph("Heading3", "heading 3", HeadingLayout(2, 120), [new Bold()], next: BodyText);
        yield return StyleDefaults.Paragraph("Heading4", "heading 4", HeadingLayout(3, 120), [new Bold(), new Italic()], next: BodyText);
    }

    private static IEnumerable<Style> Paragraphs()
    {
        yield return StyleDefaults.Paragraph(BodyText, "Body Text", Layout(FormSizes.ParagraphGap, 0, JustificationValues.Both, FormSizes.FirstLine), []);
        yield return StyleDefaults.Paragraph(ListParagraph, "List Paragraph", Layout(FormSizes.ParagraphGap, 0, JustificationValues.Both), []);
        yield return StyleDefaults.Paragraph(Title, "Title", [new KeepNext(), Gap(240, 0), Align(JustificationValues.Center)], [new Bold(), new Caps()], next: Subtitle);
        yield return StyleDefaults.Paragraph(Subtitle, "Subtitle", [new KeepNext(), Gap(0, 0), Align(JustificationValues.Center)], [new Bold()], next: BodyText);
        yield return StyleDefaults.Paragraph(Salutation, "Salutation", [Gap(240, 240), Align(JustificationValues.Center)], [], next: BodyText);
        yield return StyleDefaults.Paragraph(Signature, "Signature", [new KeepNext(), Gap(0, 0), Align(JustificationValues.Center)], [new Bold()]);
        yield return StyleDefaults.Paragraph(Caption, "caption", [new KeepNext(), Gap(120, 60), Align(JustificationValues.Center)], [new Bold(), .. Size(FormSizes.Small)], next: BodyText);
        yield return StyleDefaults.Paragraph(TableText, "Table Text", [Gap(40, 40)], [.. Size(FormSizes.Small)], custom: true);
        yield return StyleDefaults.Paragraph(TableHeading, "Table Heading", [new KeepNext(), Gap(40, 40), Align(JustificationValues.Center)], [new Bold(), .. Size(FormSizes.Small)], custom: true);
        yield return StyleDefaults.Paragraph(Hint, "Hint", [Gap(20, 20), Align(JustificationValues.Both)], [.. Size(FormSizes.Tiny)], custom: true);
        yield return StyleDefaults.Paragraph(FootnoteText, "footnote text", [Gap(0, 0), Align(JustificationValues.Both)], [.. Size(FormSizes.Tiny)]);
        yield return StyleDefaults.Paragraph(Header, "header", [new Tabs(Tab(TabStopValues.Center, FormPage.PortraitWidth / 2), Tab(TabStopValues.Right, FormPage.PortraitWidth))], []);
    }

    private static IEnumerable<Style> Tables()
    {
        yield return new Style(
            new StyleName { Val = "Table Grid" },
            new BasedOn { Val = "TableNormal" },
            new UIPriority { Val = 39 },
            new StyleTableProperties(new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>())))
        { Type = StyleValues.Table, StyleId = TableGrid };
    }

    private static IEnumerable<Style> Characters()
    {
        yield return StyleDefaults.Character(PlaceholderText, "Placeholder Text", [new Color { Val = "767676" }]);
        yield return StyleDefaults.Character(FootnoteReference, "footnote reference", [new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }]);
        yield return StyleDefaults.Character(Hyperlink, "Hyperlink", [new Underline { Val = UnderlineValues.Single }]);
    }

    private static OpenXmlElement[] HeadingLayout(int outline, int before) =>
        [new KeepNext(), new KeepLines(), Gap(before, 0), new Indentation { FirstLine = Number(FormSizes.FirstLine) }, Align(JustificationValues.Both), new OutlineLevel { Val = outline }];

    private static OpenXmlElement[] Layout(int before, int after, JustificationValues alignment, int firstLine = 0) => firstLine == 0
        ? [Gap(before, after), Align(alignment)]
        : [Gap(before, after), new Indentation { FirstLine = Number(firstLine) }, Align(alignment)];

    private static SpacingBetweenLines Gap(int before, int after) =>
        new() { Before = Number(before), After = Number(after), Line = Number(FormSizes.LineSpacing), LineRule = LineSpacingRuleValues.Auto };

    private static OpenXmlElement[] Size(int halfPoints) => [new FontSize { Val = Number(halfPoints) }, new FontSizeComplexScript { Val = Number(halfPoints) }];

    private static Justification Align(JustificationValues value) => new() { Val = value };

    private static TabStop Tab(TabStopValues kind, int position) => new() { Val = kind, Position = position };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
