using System.Net;
using System.Text;

namespace GenderEquality.Functions.Mail;

/// <summary>The HTML around the parts of a mail: tables, since Outlook lays out nothing else; widths in percent, so that a telephone shows it without scrolling sideways;
/// every text has its colour and its ground, so that a dark mode that turns both about leaves it readable.</summary>
internal static class MailHtml
{
    /// <summary>The style of a block of text.</summary>
    public const string Block = "style=\"margin:0 0 16px 0\"";

    // Fills the preview, so that mail programs do not go on with the salutation.
    private const string Filler = "&#847;&zwnj;&nbsp;";
    private const int Fillers = 40;

    /// <summary>Text as HTML; its line breaks stay.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text).ReplaceLineEndings("<br>\n");

    /// <summary>Begins a table of full width that only lays out.</summary>
    public static string Table(string attributes) => $"<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" {attributes}>\n";

    /// <summary>The whole mail.</summary>
    public static string Page(string subject, string preview, IEnumerable<string> parts) => new StringBuilder()
        .Append("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
        .Append("<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"supported-color-schemes\" content=\"light\">\n")
        .Append("<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no\">\n<title>").Append(WebUtility.HtmlEncode(subject)).Append("</title></head>\n")
        .Append("<body bgcolor=\"#f0f2f4\" style=\"margin:0;padding:0;background:#f0f2f4;-webkit-text-size-adjust:100%\">\n")
        .Append("<div style=\"display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:#f0f2f4\">")
        .Append(WebUtility.HtmlEncode(preview)).Insert(Filler, Fillers).Append("</div>\n")
        .Append(Table("bgcolor=\"#f0f2f4\" style=\"background:#f0f2f4\"")).Append("<tr><td align=\"center\" style=\"padding:12px 8px\">\n")
        .Append("<!--[if mso]><table role=\"presentation\" width=\"640\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n")
        .Append(Table("bgcolor=\"#ffffff\" style=\"table-layout:fixed;max-width:640px;background:#ffffff;border:1px solid #d5dae0\""))
        .Append("<tr><td align=\"left\" style=\"padding:20px 18px 4px 18px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1b1b1b;")
        .Append("word-break:break-word;overflow-wrap:anywhere\">\n")
        .AppendJoin('\n', parts)
        .Append("\n</td></tr></table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr></table>\n</body></html>\n")
        .ToString();

    private static StringBuilder Insert(this StringBuilder html, string text, int times) => html.Insert(html.Length, text, times);
}
