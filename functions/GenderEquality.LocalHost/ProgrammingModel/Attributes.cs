namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a method as a function. Same name and namespace as in the Azure worker.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    /// <summary>The function's name, unique in the app.</summary>
    public string Name { get; } = name;
}

/// <summary>Who may call an HTTP function. The app checks callers itself and uses <see cref="Anonymous"/>.</summary>
public enum AuthorizationLevel
{
    /// <summary>No key.</summary>
    Anonymous,

    /// <summary>The signed-in user.</summary>
    User,

    /// <summary>A function key.</summary>
    Function,

    /// <summary>A system key.</summary>
    System,

    /// <summary>The master key.</summary>
    Admin,
}

/// <summary>An HTTP request starts the function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
{
    /// <summary>Who may call.</summary>
    public AuthorizationLevel AuthLevel { get; } = authLevel;

    /// <summary>HTTP methods in lower or upper case.</summary>
    public string[] Methods { get; } = methods;

    /// <summary>Route template, without leading slash; the function's name when null.</summary>
    public string? Route { get; set; }
}

/// <summary>A schedule starts the function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    /// <summary>NCRONTAB with six fields (seconds first), or <c>%Setting%</c>.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether the function also runs when the host starts.</summary>
    public bool RunOnStartup { get; set; }
}

/// <summary>What tells the blob trigger of a new blob.</summary>
public enum BlobTriggerSource
{
    /// <summary>Scanning of the container and its logs.</summary>
    LogsAndContainerScan,

    /// <summary>Event Grid.</summary>
    EventGrid,
}

/// <summary>A new or changed blob starts the function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BlobTriggerAttribute(string blobPath) : Attribute
{
    /// <summary>Container and pattern, such as <c>incoming/{campaign}/{agency}/{submission}.docx</c>.</summary>
    public string BlobPath { get; } = blobPath;

    /// <summary>Name of the storage connection.</summary>
    public string? Connection { get; set; }

    /// <summary>What tells of new blobs. The local host always scans.</summary>
    public BlobTriggerSource Source { get; set; }
}

/// <summary>A queue message starts the function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueueTriggerAttribute(string queueName) : Attribute
{
    /// <summary>The queue's name, or <c>%Setting%</c>.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>Name of the storage connection.</summary>
    public string? Connection { get; set; }
}
