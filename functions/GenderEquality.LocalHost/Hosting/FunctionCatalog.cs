using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>The app's functions, read off the <c>functions.metadata</c> that its build wrote, and checked as the Functions host would.</summary>
internal sealed class FunctionCatalog
{
    private static readonly string[] Kinds = [TriggerKinds.Http, TriggerKinds.Timer, TriggerKinds.Blob, TriggerKinds.Queue];

    private FunctionCatalog(IReadOnlyList<FunctionDescriptor> functions) => Functions = functions;

    public IReadOnlyList<FunctionDescriptor> Functions { get; }

    public IEnumerable<FunctionDescriptor> With(string trigger) =>
        Functions.Where(function => string.Equals(function.Kind, trigger, StringComparison.Ordinal));

    /// <summary>The function of a name, whatever its case; null where there is none.</summary>
    public FunctionDescriptor? Find(string name) =>
        Functions.FirstOrDefault(function => string.Equals(function.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the app's functions; as in Azure, <c>functions</c> of <c>host.json</c> may narrow them.</summary>
    /// <exception cref="LocalHostException">A function breaks a rule; the message names it.</exception>
    public static FunctionCatalog Read(FunctionApp app, IConfiguration hostJson)
    {
        var file = Path.Combine(app.Folder, "functions.metadata");
        if (!File.Exists(file))
        {
            throw new LocalHostException($"{file} is missing. Build the function app again.");
        }

        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var only = hostJson.GetSection("functions").Get<string[]>();
        var functions = json.RootElement.EnumerateArray().Select(Describe)
            .Where(function => only is null || only.Contains(function.Name, StringComparer.OrdinalIgnoreCase))
            .OrderBy(function => function.Name, StringComparer.Ordinal)
            .ToList();
        if (only?.FirstOrDefault(name => functions.TrueForAll(function => !string.Equals(function.Name, name, StringComparison.OrdinalIgnoreCase))) is { } unknown)
        {
            throw new LocalHostException($"'functions' names '{unknown}', which the app does not have.");
        }

        return new FunctionCatalog(functions);
    }

    private static FunctionDescriptor Describe(JsonElement function)
    {
        var name = function.GetProperty("name").GetString()!;
        var bindings = function.GetProperty("bindings").EnumerateArray().Select(binding => binding.Clone()).ToList();
        if (bindings.Count(FunctionDescriptor.IsTrigger) != 1)
        {
            throw new LocalHostException($"Function '{name}' needs exactly one trigger.");
        }

        var descriptor = new FunctionDescriptor(
            name, function.GetProperty("scriptFile").GetString()!, function.GetProperty("entryPoint").GetString()!, bindings);
        return Kinds.Contains(descriptor.Kind, StringComparer.Ordinal)
            ? descriptor
            : throw new LocalHostException($"Function '{name}' has a {descriptor.Kind}, which this host does not play.");
    }
}

/// <summary>The triggers that this host plays, as the Functions host writes them.</summary>
internal static class TriggerKinds
{
    public const string Http = "httpTrigger";
    public const string Timer = "timerTrigger";
    public const string Blob = "blobTrigger";
    public const string Queue = "queueTrigger";
}
