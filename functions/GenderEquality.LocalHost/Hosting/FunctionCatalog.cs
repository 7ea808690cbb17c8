using System.Reflection;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>The app's functions, found by their attributes and checked as the Functions host would.</summary>
internal sealed class FunctionCatalog
{
    private FunctionCatalog(IReadOnlyList<FunctionDescriptor> functions) => Functions = functions;

    public IReadOnlyList<FunctionDescriptor> Functions { get; }

    public IEnumerable<FunctionDescriptor> With<TTrigger>()
        where TTrigger : Attribute => Functions.Where(function => function.Trigger is TTrigger);

    /// <summary>Finds and checks the functions of the classes.</summary>
    /// <exception cref="LocalHostException">A function breaks a rule of the programming model; the message names it.</exception>
    public static FunctionCatalog Of(IEnumerable<Type> classes)
    {
        var functions = classes
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
            .Select(method => (Method: method, Function: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(found => found.Function is not null)
            .Select(found => Describe(found.Function!.Name, found.Method))
            .OrderBy(function => function.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var twice in functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            throw new LocalHostException($"Two functions are named '{twice.Key}'.");
        }

        return new FunctionCatalog(functions);
    }

    private static FunctionDescriptor Describe(string name, MethodInfo method)
    {
        var type = method.DeclaringType!;
        Require(method.IsPublic && !method.IsStatic && type.IsVisible, name, "must be a public method of a public class");
        var triggers = method.GetParameters()
            .SelectMany(parameter => parameter.GetCustomAttributes(), (parameter, attribute) => (parameter, attribute))
            .Where(pair => pair.attribute is HttpTriggerAttribute or TimerTriggerAttribute or BlobTriggerAttribute or QueueTriggerAttribute)
            .ToList();
        Require(triggers.Count == 1, name, "needs exactly one trigger");
        var (triggerParameter, trigger) = triggers[0];
        var expected = trigger switch
        {
            HttpTriggerAttribute => typeof(HttpRequest),
            TimerTriggerAttribute => typeof(TimerInfo),
            BlobTriggerAttribute => typeof(BlobClient),
            _ => typeof(string),
        };
        Require(triggerParameter.ParameterType == expected, name, $"must take its trigger as {expected.Name}");
        Require(ReturnsWhatItShould(method.ReturnType, trigger), name, trigger is HttpTriggerAttribute
            ? "must return IResult or Task<IResult>" : "must return Task or nothing");
        return new FunctionDescriptor(name, type, method, triggerParameter, trigger);
    }

    private static bool ReturnsWhatItShould(Type type, Attribute trigger) => trigger is HttpTriggerAttribute
        ? typeof(IResult).IsAssignableFrom(type)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>) && typeof(IResult).IsAssignableFrom(type.GenericTypeArguments[0]))
        : type == typeof(Task) || type == typeof(void);

    private static void Require(bool condition, string function, string rule)
    {
        if (!condition)
        {
            throw new LocalHostException($"Function '{function}' {rule}.");
        }
    }
}
