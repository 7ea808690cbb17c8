namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Links that are no addresses of the service.</summary>
public static class DeskLinks
{
    /// <summary>A telephone number as people write it, to be called at a touch: of "(0225) 3.842.123, máy lẻ 12" the digits before the comma.</summary>
    public static string Phone(string written) => "tel:" + string.Concat(written.TakeWhile(c => c is not (',' or ';' or '/')).Where(c => char.IsAsciiDigit(c) || c == '+'));
}
