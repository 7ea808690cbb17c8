using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Form;

/// <summary>First lines of a document: issuing body and number at the left; Quốc hiệu, Tiêu ngữ, place and date at the right.</summary>
/// <param name="Parent">Parent body; null when there is none.</param>
/// <param name="Issuer">Issuing body.</param>
/// <param name="Number">Such as "Số:        /BC-SYT".</param>
/// <param name="PlaceAndDate">Place, and the date in words.</param>
internal sealed record HeadingBlock(string? Parent, string Issuer, string Number, string PlaceAndDate)
{
    /// <summary>Room beside the national name, for where another font stands in for some letters of Times New Roman and is wider.</summary>
    private const int Room = 330;

    // The national name stands on one line: its width decides how much is left for the issuing body.
    private static readonly int RightWidth = TextWidth.Of(FormTexts.NationalName, FormSizes.Names, bold: true) + Room;
    private static readonly int LeftWidth = FormPage.PortraitWidth - RightWidth;

    /// <summary>The block as a table without lines.</summary>
    public Table Create() => FormTable.Invisible(
        [LeftWidth, RightWidth],
        FormTable.Row([LeftWidth, RightWidth], [.. IssuingBody()], [.. National()]),
        FormTable.Row([LeftWidth, RightWidth], [Line(Number, FormSizes.Heading)], [PlaceLine()]));

    private IEnumerable<Paragraph> IssuingBody()
    {
        foreach (var line in Parent is null ? [] : TextWidth.Balanced(Parent.ToUpperInvariant(), FormSizes.Names, bold: false, LeftWidth))
        {
            yield return Line(line, FormSizes.Names);
        }

        var issuer = TextWidth.Balanced(Issuer.ToUpperInvariant(), FormSizes.Names, bold: true, LeftWidth);
        foreach (var line in issuer)
        {
            yield return Line(line, FormSizes.Names, bold: true);
        }

        yield return RuleParagraph.Create(LeftWidth, TextWidth.OfWidest(issuer, FormSizes.Names, bold: true) * 2 / 5);
    }

    private static IEnumerable<Paragraph> National()
    {
        yield return Line(FormTexts.NationalName, FormSizes.Names, bold: true);
        yield return Line(FormTexts.NationalMotto, FormSizes.Heading, bold: true);
        yield return RuleParagraph.Create(RightWidth, TextWidth.Of(FormTexts.NationalMotto, FormSizes.Heading, bold: true));
    }

    private Paragraph PlaceLine() => FormParagraph.Plain(
        JustificationValues.Center, FormParagraph.Run(PlaceAndDate, new RunProperties(new Italic(), new FontSize { Val = FormParagraph.Number(FormSizes.Heading) })));

    private static Paragraph Line(string text, int halfPoints, bool bold = false)
    {
        var properties = bold ? new RunProperties(new Bold()) : new RunProperties();
        properties.Append(new FontSize { Val = FormParagraph.Number(halfPoints) }, new FontSizeComplexScript { Val = FormParagraph.Number(halfPoints) });
        return FormParagraph.Plain(JustificationValues.Center, FormParagraph.Run(text, properties));
    }
}
