using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.TestFunctions.Http;

/// <summary>Sends half of its answer, and the other half when it may.</summary>
public sealed class Halves(Notebook notebook)
{
    [Function("Halves")]
    public async Task Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, CancellationToken cancellationToken)
    {
        var response = request.HttpContext.Response;
        await response.WriteAsync("one ", cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
        await notebook.RunAsync("half", cancellationToken);
        await response.WriteAsync("two", cancellationToken);
    }
}
