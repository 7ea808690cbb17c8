using System.Reflection;
using System.Runtime.CompilerServices;
using GenderEquality.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Entry to the function app, as in the Azure worker.</summary>
public static class FunctionsApplication
{
    /// <summary>Creates a builder with the default configuration of a function app, for the functions of the calling assembly.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        var app = Assembly.GetCallingAssembly();
        var embedded = EmbeddedStart.Current;
        return StartFailure.ExitOn(() => new FunctionsApplicationBuilder(args, app, embedded), embedded);
    }
}

/// <summary>Builds the function app.</summary>
public sealed class FunctionsApplicationBuilder
{
    private readonly WebApplicationBuilder builder;
    private readonly EmbeddedStart? embedded;

    internal FunctionsApplicationBuilder(string[] args, Assembly app, EmbeddedStart? embedded)
    {
        this.embedded = embedded;
        builder = HostServices.CreateBuilder(args, app, embedded);
    }

    /// <summary>Services of the app.</summary>
    public IServiceCollection Services => builder.Services;

    /// <summary>Configuration of the app.</summary>
    public ConfigurationManager Configuration => builder.Configuration;

    /// <summary>Where the app runs.</summary>
    public IHostEnvironment Environment => builder.Environment;

    /// <summary>Builds the host.</summary>
    public IHost Build()
    {
        embedded?.Options.ConfigureServices?.Invoke(Services);
        return StartFailure.ExitOn(() => new FunctionsHost(builder, embedded), embedded);
    }
}
