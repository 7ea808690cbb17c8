namespace GenderEquality.Functions.Mail;

/// <summary>Facts, a name and a value each.</summary>
public sealed record MailFacts(IReadOnlyList<(string Name, string Value)> Facts) : MailPart
{
    private const string Cell = "padding:6px 8px 6px 0;border-bottom:1px solid #e3e6ea;vertical-align:top";

    internal override string ToPlain() => string.Join('\n', Facts.Select(fact => $"{fact.Name}: {fact.Value}"));

    // Two columns of fixed shares: a long file name breaks within its own, and never pushes the page wider than a telephone.
    internal override string ToHtml() => MailHtml.Table("style=\"table-layout:fixed;margin:0 0 16px 0;border-top:1px solid #e3e6ea\"")
        + string.Concat(Facts.Select(fact => $"<tr><td width=\"36%\" style=\"{Cell};color:#4a5158\">{MailHtml.Text(fact.Name)}</td>"
            + $"<td width=\"64%\" style=\"{Cell};word-break:break-word;overflow-wrap:anywhere\">{MailHtml.Text(fact.Value)}</td></tr>\n"))
        + "</table>";
}
