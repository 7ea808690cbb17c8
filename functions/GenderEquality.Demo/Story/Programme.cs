using System.Diagnostics;
using Spectre.Console;

namespace GenderEquality.Demo.Story;

/// <summary>Shows the progress: a line for each step, with what came of it.</summary>
internal sealed class Programme(IAnsiConsole console)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>Runs one step. What it returns stands at the end of its line.</summary>
    public async Task StepAsync(string title, Func<Task<string>> step)
    {
        var result = console.Profile.Capabilities.Interactive
            ? await console.Status().StartAsync(Markup.Escape(title), _ => step())
            : await step();
        console.MarkupLine($"[grey]{watch.Elapsed.TotalSeconds,5:0.0} s[/] [green]ok[/] {Markup.Escape(title)}[grey]{(result.Length > 0 ? ": " + Markup.Escape(result) : string.Empty)}[/]");
    }

    /// <summary>Runs one step about which there is nothing more to say.</summary>
    public Task StepAsync(string title, Func<Task> step) => StepAsync(title, async () =>
    {
        await step();
        return string.Empty;
    });
}
