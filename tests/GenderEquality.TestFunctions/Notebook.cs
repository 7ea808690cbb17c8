using System.Globalization;

namespace GenderEquality.TestFunctions;

/// <summary>
/// What the app did, in order, and what it shall suffer, in files of one folder: app and test are two processes, and one may be
/// killed. Both compile this class.
/// </summary>
public sealed class Notebook(string folder)
{
    private static readonly Lock Gate = new();
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What runs wrote.</summary>
    public IReadOnlyList<string> Lines => Read("lines");

    /// <summary>When the app was started, each time, in milliseconds of this machine's clock.</summary>
    public IReadOnlyList<long> Starts => [.. Read("starts").Select(line => long.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture))];

    /// <summary>Ids of the app's processes, the last one last.</summary>
    public IReadOnlyList<int> Processes => [.. Read("starts").Select(line => int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture))];

    /// <summary>While positive, every run fails and takes one off.</summary>
    public int Failures
    {
        get => Number("failures");
        set => Write("failures", value);
    }

    /// <summary>While positive, every run ends its process and takes one off.</summary>
    public int Deaths
    {
        get => Number("deaths");
        set => Write("deaths", value);
    }

    /// <summary>While true, runs wait in the middle, until they are cancelled.</summary>
    public bool Hold
    {
        get => File.Exists(In("hold"));
        set => Set("hold", value);
    }

    /// <summary>While true, the app does not start.</summary>
    public bool Broken
    {
        get => File.Exists(In("broken"));
        set => Set("broken", value);
    }

    /// <summary>To be called as the app's process starts.</summary>
    public void Start()
    {
        Append("starts", string.Create(CultureInfo.InvariantCulture, $"{Environment.TickCount64} {Environment.ProcessId}"));
        if (Broken)
        {
            throw new InvalidOperationException("Broken as told.");
        }
    }

    /// <summary>One run.</summary>
    public async Task RunAsync(string line, CancellationToken cancellationToken)
    {
        Append("lines", line);
        while (Hold)
        {
            await Task.Delay(Poll, cancellationToken);
        }

        if (TakeOne("deaths"))
        {
            Environment.FailFast("Dying as told.");
        }

        if (TakeOne("failures"))
        {
            throw new InvalidOperationException("Failing as told.");
        }
    }

    /// <summary>Returns as soon as there are that many lines.</summary>
    public Task WaitForAsync(int lines) => WaitUntilAsync(() => Lines.Count >= lines);

    /// <summary>Returns as soon as something is so.</summary>
    public static async Task WaitUntilAsync(Func<bool> condition)
    {
        for (var start = Environment.TickCount64; !condition();)
        {
            if (Environment.TickCount64 - start > Patience.TotalMilliseconds)
            {
                throw new TimeoutException();
            }

            await Task.Delay(Poll);
        }
    }

    private bool TakeOne(string name)
    {
        lock (Gate)
        {
            var left = Number(name);
            if (left > 0)
            {
                Write(name, left - 1);
            }

            return left > 0;
        }
    }

    private void Append(string name, string line)
    {
        lock (Gate)
        {
            using var writer = new StreamWriter(new FileStream(In(name), FileMode.Append, FileAccess.Write, FileShare.ReadWrite));
            writer.Write($"{line}\n");
        }
    }

    private string[] Read(string name)
    {
        if (!File.Exists(In(name)))
        {
            return [];
        }

        using var reader = new StreamReader(new FileStream(In(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));

        // The last piece is empty, or a line that is being written.
        return reader.ReadToEnd().Split('\n')[..^1];
    }

    private int Number(string name) => File.Exists(In(name)) ? int.Parse(File.ReadAllText(In(name)), CultureInfo.InvariantCulture) : 0;

    private void Write(string name, int value) => File.WriteAllText(In(name), value.ToString(CultureInfo.InvariantCulture));

    private void Set(string name, bool value)
    {
        if (value)
        {
            File.WriteAllText(In(name), "");
        }
        else
        {
            File.Delete(In(name));
        }
    }

    private string In(string name) => Path.Combine(folder, name);
}
