using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.LocalHost;

/// <summary>How to run functions inside another program, such as a test or the demo.</summary>
public sealed record LocalHostOptions
{
    /// <summary>
    /// Command line, such as <c>--LocalHost:Port=0</c> or <c>--Clock:Start=2024-10-01T08:00:00+07:00</c>. It wins over every
    /// other configuration. <c>{LocalHost:Address}</c> in a value becomes the host's own address.
    /// </summary>
    public IReadOnlyList<string> Args { get; init; } = [];

    /// <summary>Called after the app's own registrations, so that a test can replace one of them.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; init; }

    /// <summary>The classes whose functions run, in place of all those of the app's assembly.</summary>
    public IReadOnlyList<Type>? FunctionTypes { get; init; }
}
