using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// Where the host listens on this machine, and nowhere else: for people, and on a port of its own for the worker. The sockets are
/// bound before anything else happens, so that the configuration can name the ports and nobody takes them meanwhile.
/// </summary>
internal sealed class HostAddresses
{
    private const int DefaultPort = 7071;
    private readonly Socket people;
    private readonly Socket worker = Bind(0);

    private HostAddresses(int port) => people = Bind(port);

    public Uri Public => Address(people);

    public Uri Worker => Address(worker);

    /// <summary>Takes both ports; <c>LocalHost:Port</c> names the public one, 0 meaning any.</summary>
    /// <exception cref="LocalHostException">Another program has the port, or the setting is none.</exception>
    public static HostAddresses Take(IConfiguration configuration) => configuration["LocalHost:Port"] switch
    {
        null => new HostAddresses(DefaultPort),
        var text when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) => new HostAddresses(port),
        var text => throw new LocalHostException($"'LocalHost:Port' is no port: '{text}'."),
    };

    /// <summary>The socket that is bound for an endpoint already.</summary>
    public Socket SocketOf(EndPoint endpoint) => ((IPEndPoint)endpoint).Port == Public.Port ? people : worker;

    private static Socket Bind(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            socket.Listen(512);
            return socket;
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw new LocalHostException($"Port {port} cannot be used ({e.SocketErrorCode}). Choose another one with --LocalHost:Port=...", e);
        }
    }

    private static Uri Address(Socket socket) =>
        new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), ((IPEndPoint)socket.LocalEndPoint!).Port).Uri;
}
