namespace GenderEquality.Functions.Mail;

/// <summary>A paragraph.</summary>
public sealed record MailParagraph(string Text, bool Strong = false) : MailPart
{
    internal override string ToPlain() => Text;

    internal override string ToHtml() => $"<p {MailHtml.Block}>{(Strong ? $"<strong>{MailHtml.Text(Text)}</strong>" : MailHtml.Text(Text))}</p>";
}
