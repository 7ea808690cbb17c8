using System.Diagnostics.Tracing;
using System.Reflection;
using System.Reflection.Emit;

namespace GenderEquality.Benchmarks;

/// <summary>Notes which methods the runtime compiles while something runs, for lack of code compiled ahead, and writes them as a profile
/// (<c>.mibc</c>) from which crossgen compiles them ahead: most are generic code of the framework over types of this product, which it does not find of itself.</summary>
internal sealed class StartupProfile : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Jit = (EventKeywords)0x10;
    private const uint Dynamic = 1;

    private static readonly TimeSpan EventsCome = TimeSpan.FromSeconds(2);

    private static readonly MethodInfo DeclaringType = typeof(RuntimeMethodHandle).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
        .First(method => method is { Name: "GetDeclaringType" } && method.GetParameters() is [{ ParameterType.Name: "IRuntimeMethodInfo" }]);

    private static readonly FieldInfo Value = typeof(RuntimeMethodHandle).GetField("m_value", BindingFlags.Instance | BindingFlags.NonPublic)!;

    // The base class calls back before its own constructor has ended: this is made even earlier.
    private readonly HashSet<nint> methods = [];

    /// <summary>Runs something, and writes the profile of what was compiled for it.</summary>
    public static async Task WriteAsync(Func<Task> run, string path)
    {
        using var profile = new StartupProfile();
        await run();
        await Task.Delay(EventsCome);
        Console.WriteLine($"{profile.Write(path)} methods");
    }

    private int Write(string path)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("startup"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("startup");
        var groups = Methods().GroupBy(GroupOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var dictionary = Global(module, "AssemblyDictionary");
        var count = 0;
        foreach (var (number, group) in groups.Index())
        {
            var body = Global(module, $"Group{number}");
            foreach (var method in group.OrderBy(method => method.ToString(), StringComparer.Ordinal))
            {
                Token(module, body.GetILGenerator(), method);
                count++;
            }

            body.GetILGenerator().Emit(OpCodes.Ret);
            dictionary.GetILGenerator().Emit(OpCodes.Ldstr, group.Key);
            dictionary.GetILGenerator().Emit(OpCodes.Ldtoken, body);
            dictionary.GetILGenerator().Emit(OpCodes.Pop);
        }

        dictionary.GetILGenerator().Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        assembly.Save(path);
        return count;
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (string.Equals(eventSource.Name, Runtime, StringComparison.Ordinal))
        {
            EnableEvents(eventSource, EventLevel.Verbose, Jit);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true )
        {
            return;
        }

        var of = (string name) => eventData.Payload![eventData.PayloadNames!.IndexOf(name)]!;
        if (((uint)of("MethodFlags") & Dynamic) == 0)
        {
            lock (methods)
            {
                methods.Add((nint)(ulong)of("MethodID"));
            }
        }
    }

    private static MethodBuilder Global(ModuleBuilder module, string name) => module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);

    private static void Token(ModuleBuilder module, ILGenerator body, MethodBase method)
    {
        body.Emit(OpCodes.Ldtoken, method is ConstructorInfo constructor ? module.GetMethodMetadataToken(constructor) : module.GetMethodMetadataToken((MethodInfo)method));
        body.Emit(OpCodes.Pop);
    }

    private static string GroupOf(MethodBase method)
    {
        var own = method.Module.Assembly.GetName().Name!;
        var others = Arguments(method).Select(type => type.Assembly.GetName().Name!).Where(name => !string.Equals(name, own, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return string.Concat(others.Prepend(own).Select(name => name + ";"));
    }

    private static IEnumerable<Type> Arguments(MethodBase method) =>
        (method.DeclaringType?.GetGenericArguments() ?? []).Concat(method.IsGenericMethod ? method.GetGenericArguments() : []).SelectMany(All);

    private static IEnumerable<Type> All(Type type) => type.HasElementType ? All(type.GetElementType()!) : type.GetGenericArguments().SelectMany(All).Prepend(type);

    private IEnumerable<MethodBase> Methods()
    {
        nint[] known;
        lock (methods)
        {
            known = [.. methods];
        }

        foreach (var method in known)
        {
            var handle = RuntimeMethodHandle.FromIntPtr(method);
            if (DeclaringType.Invoke(null, [Value.GetValue(handle)]) is Type declaring && MethodBase.GetMethodFromHandle(handle, declaring.TypeHandle) is { } found && !found.Module.Assembly.IsDynamic)
            {
                yield return found;
            }
        }
    }
}
