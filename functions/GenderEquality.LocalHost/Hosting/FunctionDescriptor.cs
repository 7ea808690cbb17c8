using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>One function of the app.</summary>
/// <param name="Name">Its name, unique in the app.</param>
/// <param name="Class">The class to make an instance of.</param>
/// <param name="Method">The method to call.</param>
/// <param name="TriggerParameter">The parameter that carries the trigger.</param>
/// <param name="Trigger">What starts it.</param>
internal sealed record FunctionDescriptor(
    string Name, Type Class, MethodInfo Method, ParameterInfo TriggerParameter, Attribute Trigger)
{
    /// <summary>The trigger in one word, as the Functions host writes it.</summary>
    public string Kind => Trigger switch
    {
        HttpTriggerAttribute => "httpTrigger",
        TimerTriggerAttribute => "timerTrigger",
        BlobTriggerAttribute => "blobTrigger",
        _ => "queueTrigger",
    };

    /// <summary>Parameters that are neither the trigger nor a cancellation token.</summary>
    public IEnumerable<ParameterInfo> OtherParameters => Method.GetParameters()
        .Where(parameter => !IsTrigger(parameter) && parameter.ParameterType != typeof(CancellationToken));

    /// <summary>Whether a parameter of the method carries the trigger. By its place: reflection may hand out two objects for one parameter
    /// when two hosts in a process start at once.</summary>
    public bool IsTrigger(ParameterInfo parameter) => parameter.Position == TriggerParameter.Position;

    /// <summary>The connection of a storage trigger.</summary>
    public string Connection => (Trigger switch
    {
        BlobTriggerAttribute blob => blob.Connection,
        QueueTriggerAttribute queue => queue.Connection,
        _ => null,
    }) ?? HostStorage.DefaultConnection;
}
