using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Entry to the function app, as in the Azure worker.</summary>
public static class FunctionsApplication
{
    /// <summary>Creates a builder with the default configuration of a function app.</summary>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}

/// <summary>Builds the function app.</summary>
public sealed class FunctionsApplicationBuilder
{
    private readonly HostApplicationBuilder builder;

    internal FunctionsApplicationBuilder(string[] args) => builder = Host.CreateApplicationBuilder(args);

    /// <summary>Services of the app.</summary>
    public IServiceCollection Services => builder.Services;

    /// <summary>Configuration of the app.</summary>
    public ConfigurationManager Configuration => builder.Configuration;

    /// <summary>Where the app runs.</summary>
    public IHostEnvironment Environment => builder.Environment;

    /// <summary>Builds the host.</summary>
    public IHost Build() => builder.Build();
}
