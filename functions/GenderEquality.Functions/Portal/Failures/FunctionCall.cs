namespace GenderEquality.Functions.Portal.Failures;

/// <summary>One call of a function.</summary>
/// <param name="Function">Name of the function.</param>
/// <param name="Id">Id of the call, the same in the logs of app and host. It tells nothing, so a page may show it.</param>
/// <param name="Stopping">Cancelled when the host gives the call up: the client went away, or the host stops.</param>
public sealed record FunctionCall(string Function, string Id, CancellationToken Stopping);
