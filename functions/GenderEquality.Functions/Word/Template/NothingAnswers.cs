namespace GenderEquality.Functions.Word.Template;

/// <summary>The answers of an agency that had nothing to report at all, in the order of the form.</summary>
internal sealed class NothingAnswers(string reason)
{
    private bool told;

    /// <summary>Paragraphs of the next answer: the first one says why, too.</summary>
    public IReadOnlyList<string> Next()
    {
        var first = !told;
        told = true;
        return first ? [TemplateTexts.Nothing, .. Reason()] : [TemplateTexts.Nothing];
    }

    // One paragraph, for a reason of several lines would be read as text of its own.
    private IEnumerable<string> Reason() => string.IsNullOrWhiteSpace(reason)
        ? []
        : [TemplateTexts.NothingBecause + string.Join(' ', reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
}
