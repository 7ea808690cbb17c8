using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Emulator;

/// <summary>Whether and how the host runs an Azurite of its own, decided from the configuration.</summary>
internal sealed record AzuritePlan(int Port, string? DataFolder)
{
    private const string Development = "UseDevelopmentStorage=true";
    private const int DevelopmentPort = 10000;

    /// <summary>
    /// With <c>LocalHost:Azurite=own</c>: free ports and the folder <c>LocalHost:AzuriteData</c> (none: in memory), to which
    /// every setting that says <c>UseDevelopmentStorage=true</c> is pointed. Else the well-known ports, if such a setting
    /// exists. Null where no setting asks for the emulator.
    /// </summary>
    public static AzuritePlan? Make(ConfigurationManager configuration)
    {
        var settings = configuration.AsEnumerable()
            .Where(pair => string.Equals(pair.Value?.TrimEnd(';'), Development, StringComparison.OrdinalIgnoreCase))
            .Select(pair => pair.Key).ToList();
        if (settings.Count == 0)
        {
            return null;
        }

        var data = configuration["LocalHost:AzuriteData"];
        if (!string.Equals(configuration["LocalHost:Azurite"], "own", StringComparison.OrdinalIgnoreCase))
        {
            return new AzuritePlan(DevelopmentPort, data ?? Path.Combine(AzuriteInstallation.FindRoot(AppContext.BaseDirectory), ".azurite"));
        }

        var port = ThreeFreePorts();
        var connection = Azurite.DevelopmentConnection([port, port + 1, port + 2]);
        configuration.AddInMemoryCollection(settings.Select(key => KeyValuePair.Create(key, (string?)connection)));
        return new AzuritePlan(port, data);
    }

    /// <summary>The settings must be known before Azurite starts, so it cannot choose its ports itself here.</summary>
    private static int ThreeFreePorts()
    {
        while (true)
        {
            var port = 20000 + (Random.Shared.Next(10000) * 3);
            if (Enumerable.Range(port, 3).All(IsFree))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
