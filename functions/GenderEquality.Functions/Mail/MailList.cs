namespace GenderEquality.Functions.Mail;

/// <summary>A list.</summary>
public sealed record MailList(IReadOnlyList<string> Items) : MailPart
{
    internal override string ToPlain() => string.Join('\n', Items.Select(item => "- " + item.ReplaceLineEndings("\n  ")));

    internal override string ToHtml() => "<ul style=\"margin:0 0 16px 0;padding:0 0 0 22px\">\n"
        + string.Concat(Items.Select(item => $"<li style=\"margin:0 0 6px 0\">{MailHtml.Text(item)}</li>\n")) + "</ul>";
}
