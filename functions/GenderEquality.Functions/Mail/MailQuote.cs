namespace GenderEquality.Functions.Mail;

/// <summary>What somebody wrote, under a title that says who or why.</summary>
public sealed record MailQuote(string Title, string Text) : MailPart
{
    internal override string ToPlain() => $"{Title}\n{Text}";

    internal override string ToHtml() => MailHtml.Table("style=\"table-layout:fixed;margin:0 0 16px 0\"")
        + "<tr><td bgcolor=\"#f3f6fa\" style=\"background:#f3f6fa;border-left:4px solid #0b4f8a;padding:10px 12px;word-break:break-word;overflow-wrap:anywhere\">"
        + $"<strong>{MailHtml.Text(Title)}</strong><br>\n{MailHtml.Text(Text)}</td></tr></table>";
}
