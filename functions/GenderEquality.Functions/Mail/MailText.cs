namespace GenderEquality.Functions.Mail;

/// <summary>What a mail says, once: plain text and HTML are both made from it.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Parts">Its parts in order.</param>
public sealed record MailText(string Subject, IReadOnlyList<MailPart> Parts)
{
    private const int PreviewLength = 120;

    /// <summary>As plain text. A paragraph is one line, which every reader wraps to its own width; addresses stand on lines of their own, where no wrapping breaks them.</summary>
    public string ToPlain() => string.Join("\n\n", Parts.Select(part => part.ToPlain())) + "\n";

    /// <summary>As HTML, with nothing loaded from elsewhere.</summary>
    public string ToHtml() => MailHtml.Page(Subject, Preview, Parts.Select(part => part.ToHtml()));

    /// <summary>What lists of mails show beside the subject: the beginning of what is said after the salutation, in whole words.</summary>
    public string Preview
    {
        get
        {
            var text = Parts.OfType<MailParagraph>().Skip(1).FirstOrDefault()?.Text.ReplaceLineEndings(" ") ?? string.Empty;
            return text.Length <= PreviewLength ? text : text[..Math.Max(0, text.LastIndexOf(' ', PreviewLength))] + " …";
        }
    }
}
