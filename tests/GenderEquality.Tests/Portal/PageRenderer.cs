using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GenderEquality.Tests.Portal;

/// <summary>Renders a page from its model and parses it as a browser would.</summary>
internal static class PageRenderer
{
    public static async Task<IHtmlDocument> RenderAsync<TPage>(object model)
        where TPage : IComponent
    {
        await using var services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(parameters)).ToHtmlString());
        return new HtmlParser().ParseDocument(html);
    }

    /// <summary>Text as read: runs of white space are one space.</summary>
    public static string Text(this AngleSharp.Dom.INode? node) =>
        string.Join(' ', (node?.TextContent ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
