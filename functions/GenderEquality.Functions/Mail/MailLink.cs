namespace GenderEquality.Functions.Mail;

/// <summary>A link, with its address to be read as well, for mail programs that open none.</summary>
public sealed record MailLink(string Label, Uri Address) : MailPart
{
    internal override string ToPlain() => $"{Label}:\n{Address.AbsoluteUri}";

    // The colour stands in the cell, which Outlook paints; the address breaks anywhere, for it is one long word.
    internal override string ToHtml()
    {
        var address = MailHtml.Text(Address.AbsoluteUri);
        return "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:4px 0 10px 0\">"
            + "<tr><td bgcolor=\"#0b4f8a\" align=\"center\" style=\"background:#0b4f8a;border-radius:4px;mso-padding-alt:12px 20px\">"
            + $"<a href=\"{address}\" style=\"display:inline-block;padding:12px 20px;font-size:16px;line-height:1.3;font-weight:bold;color:#ffffff;text-decoration:none\">{MailHtml.Text(Label)}</a>"
            + "</td></tr></table>\n"
            + "<p style=\"margin:0 0 16px 0;font-size:14px;color:#4a5158\">Nếu không bấm được, đề nghị chép địa chỉ này vào trình duyệt:<br>"
            + $"<span style=\"word-break:break-all\">{address}</span></p>";
    }
}
