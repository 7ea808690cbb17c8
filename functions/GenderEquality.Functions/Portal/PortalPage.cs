using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Portal;

/// <summary>Answers with a page.</summary>
public static class PortalPage
{
    /// <summary>The component, rendered with its model.</summary>
    public static PortalResult Of<TComponent>(PageKind kind, object model, int statusCode = StatusCodes.Status200OK)
        where TComponent : IComponent => new(kind, http => SendAsync<TComponent>(http, model, statusCode));

    /// <summary>The component, rendered with a model that is made only when it is sent.</summary>
    /// <param name="kind">Decides the headers.</param>
    /// <param name="model">Makes the model.</param>
    /// <param name="statusCode">HTTP status.</param>
    /// <param name="finish">Has the last word on the HTML; null leaves it as it was rendered.</param>
    public static PortalResult Of<TComponent>(PageKind kind, Func<CancellationToken, Task<object>> model, int statusCode = StatusCodes.Status200OK, Func<string, string>? finish = null)
        where TComponent : IComponent => new(kind, async http => await SendAsync<TComponent>(http, await model(http.RequestAborted), statusCode, finish));

    /// <summary>After a form: the browser gets the page anew, so that "reload" does not send the form twice.</summary>
    public static PortalResult SeeOther(PageKind kind, string address) => new(kind, http =>
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
        return Task.CompletedTask;
    });

    // Rendered whole before the first byte goes out: what fails while rendering can still become a page that says so.
    private static async Task SendAsync<TComponent>(HttpContext http, object model, int statusCode, Func<string, string>? finish = null)
        where TComponent : IComponent
    {
        using var html = new MemoryStream();
        await RenderAsync<TComponent>(http.RequestServices, model, html, finish ?? (rendered => rendered));
        http.Response.StatusCode = statusCode;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(html.GetBuffer().AsMemory(0, (int)html.Length), http.RequestAborted);
        }
    }

    private static async Task RenderAsync<TComponent>(IServiceProvider services, object model, Stream output, Func<string, string> finish)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model });
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TComponent>(parameters);
            await using var writer = new StreamWriter(output, leaveOpen: true);
            await writer.WriteAsync(finish(page.ToHtmlString()));
        });
    }
}
