using System.Net;
using System.Net.Sockets;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// The address of the host, on this machine only. Its socket is bound before anything else happens, so that the port is
/// known to the configuration and nobody takes it meanwhile.
/// </summary>
internal sealed class ListenAddress : IDisposable
{
    private ListenAddress(Socket socket)
    {
        Socket = socket;
        var port = ((IPEndPoint)socket.LocalEndPoint!).Port;
        Address = new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), port).Uri;
    }

    public Socket Socket { get; }

    public Uri Address { get; }

    /// <summary>Takes the port, or any free one for 0.</summary>
    /// <exception cref="LocalHostException">Another program has it.</exception>
    public static ListenAddress Take(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            socket.Listen(512);
            return new ListenAddress(socket);
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw new LocalHostException($"Port {port} cannot be used ({e.SocketErrorCode}). Choose another one with --LocalHost:Port=...", e);
        }
    }

    public void Dispose() => Socket.Dispose();
}
