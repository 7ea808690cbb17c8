using System.Text.Json;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>One function of the app, as its <c>functions.metadata</c> describes it.</summary>
/// <param name="Name">Its name, unique in the app.</param>
/// <param name="ScriptFile">The assembly.</param>
/// <param name="EntryPoint">Class and method.</param>
/// <param name="Bindings">All bindings; exactly one is a trigger.</param>
internal sealed record FunctionDescriptor(string Name, string ScriptFile, string EntryPoint, IReadOnlyList<JsonElement> Bindings)
{
    /// <summary>What starts it.</summary>
    public JsonElement Trigger { get; } = Bindings.Single(IsTrigger);

    /// <summary>Name of the parameter that carries the trigger.</summary>
    public string TriggerName => Trigger.GetProperty("name").GetString()!;

    /// <summary>The trigger in one word, such as <c>httpTrigger</c>.</summary>
    public string Kind => Trigger.GetProperty("type").GetString()!;

    /// <summary>The connection of a storage trigger.</summary>
    public string Connection => Text("connection") ?? HostStorage.DefaultConnection;

    /// <summary>A property of the trigger; null where it has none of this name.</summary>
    public string? Text(string property) => Trigger.TryGetProperty(property, out var value) ? value.GetString() : null;

    /// <summary>Whether a binding starts its function.</summary>
    public static bool IsTrigger(JsonElement binding) =>
        binding.GetProperty("type").GetString()!.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase);
}
