using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace GenderEquality.TestFunctions.Http;

/// <summary>Prints, and logs at three levels.</summary>
public sealed partial class Words(ILogger<Words> logger)
{
    [Function("Words")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        Console.WriteLine("[printed] as it is");
        LogDebug(logger);
        LogInformation(logger);
        LogWarning(logger, 42);
        return Results.NoContent();
    }

    [LoggerMessage(LogLevel.Debug, "said at debug")]
    private static partial void LogDebug(ILogger logger);

    [LoggerMessage(LogLevel.Information, "said at information")]
    private static partial void LogInformation(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "said at warning {Number}")]
    private static partial void LogWarning(ILogger logger, int number);
}
