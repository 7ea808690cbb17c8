using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.TestFunctions.Http;

/// <summary>Answers with what was bound, when it may.</summary>
public sealed class Greeting(Notebook notebook)
{
    [Function("Greeting")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "greet/{name}/{count:int}")] HttpRequest request,
        string name, int count, CancellationToken cancellationToken)
    {
        await notebook.RunAsync("greeting", cancellationToken);
        return Results.Text($"{name} x{count} {request.Query["q"]}");
    }
}
