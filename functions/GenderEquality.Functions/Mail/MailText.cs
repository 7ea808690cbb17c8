using System.Net;
using System.Text;

namespace GenderEquality.Functions.Mail;

/// <summary>What a mail says, once: plain text and HTML are both made from it.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Parts">Its parts in order.</param>
public sealed record MailText(string Subject, IReadOnlyList<MailPart> Parts)
{
    /// <summary>As plain text.</summary>
    public string ToPlain() => string.Join("\n\n", Parts.Select(part => part.ToPlain())) + "\n";

    /// <summary>As HTML, with nothing loaded from elsewhere.</summary>
    public string ToHtml() => new StringBuilder()
        .Append("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>").Append(WebUtility.HtmlEncode(Subject))
        .Append("</title></head>\n<body style=\"font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#1b1b1b;max-width:42em\">\n")
        .AppendJoin('\n', Parts.Select(part => part.ToHtml()))
        .Append("\n</body></html>\n")
        .ToString();
}

/// <summary>A part of a mail.</summary>
public abstract record MailPart
{
    internal abstract string ToPlain();

    internal abstract string ToHtml();

    /// <summary>Text as HTML; its line breaks stay.</summary>
    private protected static string Html(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>\n", StringComparison.Ordinal);
}

/// <summary>A paragraph.</summary>
public sealed record MailParagraph(string Text, bool Strong = false) : MailPart
{
    internal override string ToPlain() => Text;

    internal override string ToHtml() => Strong ? $"<p><strong>{Html(Text)}</strong></p>" : $"<p>{Html(Text)}</p>";
}

/// <summary>A list.</summary>
public sealed record MailList(IReadOnlyList<string> Items) : MailPart
{
    internal override string ToPlain() => string.Join('\n', Items.Select(item => "- " + item));

    internal override string ToHtml() => "<ul>\n" + string.Concat(Items.Select(item => $"<li>{Html(item)}</li>\n")) + "</ul>";
}

/// <summary>Facts, a name and a value each.</summary>
public sealed record MailFacts(IReadOnlyList<(string Name, string Value)> Facts) : MailPart
{
    internal override string ToPlain() => string.Join('\n', Facts.Select(fact => $"{fact.Name}: {fact.Value}"));

    internal override string ToHtml() => "<table cellpadding=\"4\" style=\"border-collapse:collapse\">\n"
        + string.Concat(Facts.Select(fact => $"<tr><td style=\"color:#555;vertical-align:top\">{Html(fact.Name)}</td><td>{Html(fact.Value)}</td></tr>\n"))
        + "</table>";
}

/// <summary>A link, with its address to be read as well, for mail programs that open none.</summary>
public sealed record MailLink(string Label, Uri Address) : MailPart
{
    internal override string ToPlain() => $"{Label}:\n{Address.AbsoluteUri}";

    internal override string ToHtml()
    {
        var address = WebUtility.HtmlEncode(Address.AbsoluteUri);
        return $"<p><a href=\"{address}\" style=\"display:inline-block;padding:10px 18px;background:#0b4f8a;color:#ffffff;text-decoration:none\">{Html(Label)}</a></p>\n"
            + $"<p style=\"color:#555;font-size:13px\">Nếu không bấm được, đề nghị chép địa chỉ này vào trình duyệt:<br>{address}</p>";
    }
}
