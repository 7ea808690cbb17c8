using Microsoft.Azure.Functions.Worker.Builder;

namespace Microsoft.Extensions.Hosting;

/// <summary>ASP.NET Core integration, as in the Azure worker.</summary>
public static class FunctionsWebApplicationExtensions
{
    /// <summary>Lets HTTP functions use ASP.NET Core's request and result types.</summary>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder) => builder;
}
