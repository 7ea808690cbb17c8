using System.Globalization;
using System.Reflection;
using GenderEquality.LocalHost.Blobs;
using GenderEquality.LocalHost.Clock;
using GenderEquality.LocalHost.Emulator;
using GenderEquality.LocalHost.Queues;
using GenderEquality.LocalHost.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Puts the host together, before the app adds its own services.</summary>
internal static class HostServices
{
    private const int DefaultPort = 7071;

    /// <summary>What the Functions host lets through, in bytes; the app has a limit of its own below it.</summary>
    private const long MaxRequestBody = 104_857_600;

    public static WebApplicationBuilder CreateBuilder(IReadOnlyList<string> args, Assembly app, EmbeddedStart? embedded)
    {
        var name = app.GetName().Name!;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Development,
        });
        args = [.. args, .. embedded?.Options.Args ?? []];
        HostConfiguration.Fill(builder.Configuration, args, address: null);
        var address = ListenAddress.Take(Port(builder.Configuration));
        HostConfiguration.Fill(builder.Configuration, args, address.Address);
        var azurite = AzuritePlan.Make(builder.Configuration);

        HostLogging.Configure(builder.Logging, builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, address));
        builder.Services.Configure<SocketTransportOptions>(options => options.CreateBoundListenSocket = _ => address.Socket);

        var settings = HostSettings.Read(builder.Configuration, name);
        builder.Services
            .AddSingleton(address)
            .AddSingleton(settings)
            .AddSingleton(FunctionCatalog.Of(embedded?.Options.FunctionTypes ?? app.GetExportedTypes()))
            .AddClock(builder.Configuration)
            .AddTriggers()
            .Configure<HostOptions>(options => options.ShutdownTimeout = settings.DrainTimeout + TimeSpan.FromSeconds(25));
        if (azurite is not null)
        {
            builder.Services.AddSingleton(azurite).AddSingleton<AzuriteLife>();
        }

        builder.Services.AddHostedService<ListenerService>();
        return builder;
    }

    private static int Port(IConfiguration configuration) => configuration["LocalHost:Port"] switch
    {
        null => DefaultPort,
        var text when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) => port,
        var text => throw new LocalHostException($"'LocalHost:Port' is no port: '{text}'."),
    };

    private static void Listen(KestrelServerOptions kestrel, ListenAddress address)
    {
        kestrel.Limits.MaxRequestBodySize = MaxRequestBody;
        kestrel.AddServerHeader = false;
        kestrel.Listen(System.Net.IPAddress.Loopback, address.Address.Port);
    }

    private static IServiceCollection AddClock(this IServiceCollection services, IConfiguration configuration)
    {
        var start = configuration["Clock:Start"];
        DateTimeOffset? moment = null;
        if (!string.IsNullOrEmpty(start))
        {
            moment = ClockText.TryParse(start, out var parsed) ? parsed : throw new LocalHostException(
                $"'Clock:Start' must be a moment with an offset, such as 2024-10-01T08:00:00+07:00, not '{start}'.");
        }

        var clock = new HostClock(moment);
        return services.AddSingleton(clock).AddSingleton<TimeProvider>(clock);
    }

    private static IServiceCollection AddTriggers(this IServiceCollection services) => services
        .AddSingleton<Shutdown>().AddSingleton<FunctionInvoker>().AddSingleton<StorageConnections>().AddSingleton<HostStorage>()
        .AddSingleton<TimerStatusStore>().AddSingleton<TimerRuntime>().AddSingleton<TimerListeners>()
        .AddSingleton<BlobRuntime>().AddSingleton<BlobListeners>()
        .AddSingleton<QueueRuntime>().AddSingleton<QueueListeners>()
        .AddSingleton<ListenerEnvironment>().AddSingleton<HostStatus>();
}
