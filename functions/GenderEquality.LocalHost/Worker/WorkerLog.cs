using GenderEquality.LocalHost.Worker.Messages;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Worker;

/// <summary>Writes the worker's log lines into the host's log, under their own categories.</summary>
internal sealed class WorkerLog(ILoggerFactory loggers)
{
    public void Write(RpcLog line)
    {
        var logger = loggers.CreateLogger(line.Category.Length > 0 ? line.Category : "Worker");

        // The exception's message has its stack in it.
        var text = line.Exception is { } exception ? $"{line.Message} {exception.Message}" : line.Message;

        // The numbers of the levels are the same on both sides. The text is the worker's whole line, so it is no template.
        logger.Log((LogLevel)line.Level, default, text, exception: null, static (state, _) => state);
    }
}
