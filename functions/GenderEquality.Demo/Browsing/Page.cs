using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GenderEquality.Demo.Browsing;

/// <summary>A page as a browser without JavaScript has it.</summary>
/// <param name="Address">Where it came from, after redirects.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="HidesAddress">Whether its policy keeps its address from forms that it sends (<c>no-referrer</c>).</param>
/// <param name="Document">The parsed HTML.</param>
internal sealed record Page(Uri Address, int Status, bool HidesAddress, IDocument Document)
{
    /// <summary>Text of the main heading.</summary>
    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? string.Empty;

    /// <summary>Text of everything in the main part.</summary>
    public string Text => Document.QuerySelector("main")?.TextContent ?? string.Empty;

    /// <summary>The link to that address, or the reason why the demo ends.</summary>
    public IHtmlAnchorElement Link(string addressEnd) => Expect.NotNull(
        Links(addressEnd).FirstOrDefault(), $"The page {Address.AbsolutePath} has no link to …{addressEnd}.");

    /// <summary>All links whose address ends so.</summary>
    public IEnumerable<IHtmlAnchorElement> Links(string addressEnd) =>
        Document.Links.OfType<IHtmlAnchorElement>().Where(link => link.PathName.EndsWith(addressEnd, StringComparison.Ordinal));

    /// <summary>The form that goes to that address, or the reason why the demo ends.</summary>
    public IHtmlFormElement Form(string addressEnd) => Expect.NotNull(
        Document.Forms.FirstOrDefault(form => string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase) && ActionOf(form).AbsolutePath.EndsWith(addressEnd, StringComparison.Ordinal)),
        $"The page {Address.AbsolutePath} has no form to …{addressEnd}.");

    /// <summary>Where a form of this page goes. (The library gives the attribute as it stands, which is a mere path.)</summary>
    public Uri ActionOf(IHtmlFormElement form) => new(Address, form.Action);
}
