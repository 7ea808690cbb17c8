using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace GenderEquality.Tests.Running;

/// <summary>Stands between an app and its storage account, and takes the account away: what is under way is cut in the middle, and nobody is let in.</summary>
internal sealed partial class StorageGate : IAsyncDisposable
{
    private readonly List<TcpListener> listeners = [];
    private readonly ConcurrentDictionary<TcpClient, bool> connections = new();
    private volatile bool shut;
    private volatile bool tornDown;

    /// <summary>Opens it before an account.</summary>
    public StorageGate(string connection) => ConnectionString = Port().Replace(connection, match => $"127.0.0.1:{Listen(int.Parse(match.Groups["port"].Value, System.Globalization.CultureInfo.InvariantCulture))}");

    /// <summary>The account by this way.</summary>
    public string ConnectionString { get; }

    /// <summary>Takes the account away.</summary>
    public void Shut()
    {
        shut = true;
        foreach (var connection in connections.Keys)
        {
            Cut(connection);
        }
    }

    /// <summary>Gives it back.</summary>
    public void Open() => shut = false;

    public ValueTask DisposeAsync()
    {
        tornDown = true;
        Shut();
        listeners.ForEach(listener => listener.Stop());
        return ValueTask.CompletedTask;
    }

    private int Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        listeners.Add(listener);
        _ = ServeAsync(listener, port);
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ServeAsync(TcpListener listener, int port)
    {
        while (!tornDown)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync();
                if (shut)
                {
                    Cut(client);
                }
                else
                {
                    _ = ForwardAsync(client, port);
                }
            }
            catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
            {
                // The caller went before it was let in, or the gate is torn down.
            }
        }
    }

    private async Task ForwardAsync(TcpClient client, int port)
    {
        using var server = new TcpClient { NoDelay = true };
        client.NoDelay = true;
        connections[client] = connections[server] = true;
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, port);
            await Task.WhenAny(client.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(client.GetStream()));
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // One side is gone, or the gate was shut.
        }
        finally
        {
            connections.TryRemove(client, out _);
            connections.TryRemove(server, out _);
            Cut(client);
        }
    }

    private static void Cut(TcpClient connection)
    {
        try
        {
            // One that was disposed has no socket any more.
            connection.Client?.Close(0);
            connection.Dispose();
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // It is.
        }
    }

    [GeneratedRegex(@"127\.0\.0\.1:(?<port>\d+)", RegexOptions.None, 1000)]
    private static partial Regex Port();
}
