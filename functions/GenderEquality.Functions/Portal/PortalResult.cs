using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal;

/// <summary>What every HTTP function returns. It has no public property on purpose: the worker serialises what a function returned and sends it to the
/// Functions host over gRPC, beside the answer itself, which goes over HTTP. A file came a second time that way, as base64.</summary>
/// <param name="kind">Decides the headers.</param>
/// <param name="answer">Writes the answer; may set headers of its own.</param>
public sealed class PortalResult(PageKind kind, Func<HttpContext, Task> answer) : IResult
{
    /// <summary>The same answer, saying after how long to ask again.</summary>
    public PortalResult RetryAfter(TimeSpan? wait) => wait is not { } time ? this : new(kind, http =>
    {
        http.Response.Headers.RetryAfter = ((int)Math.Ceiling(Math.Max(1, time.TotalSeconds))).ToString(CultureInfo.InvariantCulture);
        return answer(http);
    });

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        PortalHeaders.Apply(httpContext.Response, kind);
        return answer(httpContext);
    }
}
