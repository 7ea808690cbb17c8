using GenderEquality.LocalHost.Blobs;
using GenderEquality.LocalHost.Clock;
using GenderEquality.LocalHost.Emulator;
using GenderEquality.LocalHost.Http;
using GenderEquality.LocalHost.Queues;
using GenderEquality.LocalHost.Timers;
using GenderEquality.LocalHost.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Puts the host together.</summary>
internal static class HostServices
{
    public static WebApplication Build(DevelopmentHostOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(HostServices).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Development,
        });
        var functionApp = HostConfiguration.Fill(builder.Configuration, options.Args);
        var settings = new HostSettings(builder.Configuration, functionApp);
        var addresses = HostAddresses.Take(builder.Configuration);
        HostConfiguration.FillIn(builder.Configuration, addresses.Public);
        var azurite = AzuritePlan.Make(builder.Configuration);

        // The slim builder leaves out a constraint that the Functions host knows: routes with regular expressions.
        builder.Services.AddRouting();
        HostLogging.Configure(builder.Logging, builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, addresses, settings));
        builder.Services.Configure<SocketTransportOptions>(transport => transport.CreateBoundListenSocket = addresses.SocketOf);

        // Made here, for the worker's environment names its file; the container disposes it, which it does of what it is given a maker of.
        var clock = HostClock.Make(builder.Configuration);
        builder.Services
            .AddSingleton(addresses).AddSingleton(settings).AddSingleton(functionApp).AddSingleton(_ => clock)
            .AddSingleton(FunctionCatalog.Read(functionApp, settings.HostJson))
            .AddSingleton(options.Output ?? Console.Out)
            .AddTriggers().AddWorker(WorkerEnvironment.Start(builder.Configuration, functionApp, addresses, clock, settings))
            .Configure<HostOptions>(host => host.ShutdownTimeout = settings.DrainTimeout + TimeSpan.FromSeconds(25))
            .AddHostedService<ListenerService>();
        if (azurite is not null)
        {
            builder.Services.AddSingleton(azurite).AddSingleton<AzuriteLife>();
        }

        options.ConfigureServices?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapHost();

        // What is wrong with a trigger is said here, in one sentence, and not by a host that fails to start.
        _ = app.Services.GetRequiredService<ListenerEnvironment>();
        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, HostAddresses addresses, HostSettings settings)
    {
        kestrel.Limits.MaxRequestBodySize = settings.MaxRequestBody;
        kestrel.AddServerHeader = false;
        kestrel.Listen(System.Net.IPAddress.Loopback, addresses.Public.Port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
        kestrel.Listen(System.Net.IPAddress.Loopback, addresses.Worker.Port, endpoint => endpoint.Protocols = HttpProtocols.Http2);
    }

    private static IServiceCollection AddTriggers(this IServiceCollection services) => services
        .AddSingleton<Shutdown>().AddSingleton<FunctionInvoker>().AddSingleton<StorageConnections>().AddSingleton<HostStorage>()
        .AddSingleton<TimerStatusStore>().AddSingleton<TimerRuntime>().AddSingleton<TimerListeners>()
        .AddSingleton<TriggerRuntime>().AddSingleton<BlobListeners>().AddSingleton<QueueListeners>()
        .AddSingleton<ListenerEnvironment>().AddSingleton<HostStatus>();

    private static IServiceCollection AddWorker(this IServiceCollection services, WorkerStart start)
    {
        services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = null;
            grpc.MaxSendMessageSize = null;
        });
        services.AddHttpForwarder();
        return services
            .AddSingleton(start).AddSingleton<WorkerLog>().AddSingleton<WorkerArrivals>().AddSingleton<WorkerHandshake>()
            .AddSingleton<WorkerSupervisor>().AddSingleton<RequestForwarder>().AddSingleton<IFunctionRuntime, WorkerRuntime>();
    }
}
