using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Form;

/// <summary>Last lines of a document: Nơi nhận at the left, who signs at the right. Never broken across pages, and never alone on one:
/// the paragraph before it is to be kept with it.</summary>
internal static class SignatureBlock
{
    private const int LeftWidth = FormPage.PortraitWidth / 2;
    private static readonly int[] Widths = [LeftWidth, FormPage.PortraitWidth - LeftWidth];

    /// <summary>The block as a table without lines.</summary>
    /// <param name="distribution">Lines of Nơi nhận without dash and closing sign.</param>
    /// <param name="signature">Who signs.</param>
    public static Table Create(IReadOnlyList<string> distribution, Signature signature) =>
        FormTable.Invisible(Widths, FormTable.Row(Widths, [.. Distribution(distribution)], [.. Signer(signature)]));

    private static IEnumerable<Paragraph> Distribution(IReadOnlyList<string> lines)
    {
        yield return Left(FormParagraph.Run(FormTexts.Distribution, new RunProperties(new Bold(), new Italic(), Size(FormSizes.Small))));
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i == lines.Count - 1 ? "." : ";";
            yield return Left(FormParagraph.Run($"- {lines[i].TrimEnd('.', ';', ' ')}{end}", new RunProperties(Size(FormSizes.Tiny))));
        }
    }

    private static IEnumerable<Paragraph> Signer(Signature signature)
    {
        if (signature.Authority is { } authority)
        {
            yield return FormParagraph.Styled(FormStyles.Signature, authority.ToUpperInvariant());
        }

        yield return FormParagraph.Styled(FormStyles.Signature, signature.Position.ToUpperInvariant());
        for (var i = 0; i < 4; i++)
        {
            yield return FormParagraph.Styled(FormStyles.Signature);
        }

        yield return FormParagraph.Styled(FormStyles.Signature, signature.Name ?? string.Empty);
    }

    private static Paragraph Left(Run run) => new(
        new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "0", After = "0" }, new Justification { Val = JustificationValues.Left }), run);

    private static FontSize Size(int halfPoints) => new() { Val = FormParagraph.Number(halfPoints) };
}
