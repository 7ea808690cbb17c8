using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Where the host listens: for people, and on a port of its own for the worker.</summary>
internal sealed record HostAddresses(ListenAddress Public, ListenAddress Worker)
{
    private const int DefaultPort = 7071;

    /// <summary>Takes both ports; <c>LocalHost:Port</c> names the public one, 0 meaning any.</summary>
    /// <exception cref="LocalHostException">Another program has the port, or the setting is none.</exception>
    public static HostAddresses Take(IConfiguration configuration) => new(ListenAddress.Take(Port(configuration)), ListenAddress.Take(0));

    /// <summary>The socket that is bound for an endpoint already.</summary>
    public Socket SocketOf(EndPoint endpoint) => ((IPEndPoint)endpoint).Port == Public.Address.Port ? Public.Socket : Worker.Socket;

    private static int Port(IConfiguration configuration) => configuration["LocalHost:Port"] switch
    {
        null => DefaultPort,
        var text when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) => port,
        var text => throw new LocalHostException($"'LocalHost:Port' is no port: '{text}'."),
    };
}
