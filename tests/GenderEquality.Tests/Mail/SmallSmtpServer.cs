using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GenderEquality.Tests.Mail;

/// <summary>A mail server that takes one connection on a free port and remembers what it was told.</summary>
internal sealed class SmallSmtpServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string> recipientAnswer;
    private readonly Task served;

    /// <summary>Answers every recipient alike.</summary>
    public SmallSmtpServer(string recipientAnswer = "250 OK")
        : this(_ => recipientAnswer)
    {
    }

    /// <summary>Answers the line that names a recipient.</summary>
    public SmallSmtpServer(Func<string, string> recipientAnswer)
    {
        this.recipientAnswer = recipientAnswer;
        listener.Start();
        served = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public StringBuilder Message { get; } = new();

    public string SenderAnswer { get; init; } = "250 OK";

    public List<string> Lines { get; } = [];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await Task.WhenAny(served, Task.Delay(TimeSpan.FromSeconds(10)));
    }

    private async Task ServeAsync()
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 small");
        while (await reader.ReadLineAsync() is { } line)
        {
            Lines.Add(line);
            await writer.WriteLineAsync(AnswerTo(line));
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await ReadMessageAsync(reader);
                await writer.WriteLineAsync("250 taken");
            }
        }
    }

    private string AnswerTo(string line) => line.Split(' ')[0].ToUpperInvariant() switch
    {
        "DATA" => "354 go on",
        "RCPT" => recipientAnswer(line),
        "MAIL" => SenderAnswer,
        "QUIT" => "221 bye",
        _ => "250 OK",
    };

    private async Task ReadMessageAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line && !string.Equals(line, ".", StringComparison.Ordinal))
        {
            Message.AppendLine(line);
        }
    }
}
