using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.TestFunctions.Http;

/// <summary>Counts the bytes of a body, and notes when the first have come.</summary>
public sealed class Upload(Notebook notebook)
{
    [Function("Upload")]
    public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, CancellationToken cancellationToken)
    {
        request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        var length = 0L;
        var buffer = new byte[65536];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0; length += read)
        {
            if (length == 0)
            {
                await notebook.RunAsync("upload", cancellationToken);
            }
        }

        return Results.Text($"{length}");
    }
}
