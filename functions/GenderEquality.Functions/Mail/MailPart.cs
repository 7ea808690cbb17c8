namespace GenderEquality.Functions.Mail;

/// <summary>A part of a mail.</summary>
public abstract record MailPart
{
    internal abstract string ToPlain();

    internal abstract string ToHtml();
}
