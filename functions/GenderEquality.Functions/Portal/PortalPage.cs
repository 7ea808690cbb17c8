using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GenderEquality.Functions.Portal;

/// <summary>Answers with a page.</summary>
public static class PortalPage
{
    /// <summary>The component, rendered with its model.</summary>
    public static IResult Of<TComponent>(HttpRequest request, PageKind kind, object model, int statusCode = StatusCodes.Status200OK)
        where TComponent : IComponent
    {
        PortalHeaders.Apply(request.HttpContext.Response, kind);
        return new RazorComponentResult<TComponent>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model })
        {
            StatusCode = statusCode,
            PreventStreamingRendering = true,
        };
    }

    /// <summary>After a form: the browser gets the page anew, so that "reload" does not send the form twice.</summary>
    public static IResult SeeOther(HttpRequest request, PageKind kind, string address)
    {
        PortalHeaders.Apply(request.HttpContext.Response, kind);
        request.HttpContext.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
