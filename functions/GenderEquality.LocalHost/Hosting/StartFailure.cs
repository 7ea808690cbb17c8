namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// What a developer sees when the host cannot start for a reason that has a sentence: that sentence, and exit code 1. Inside
/// another program the exception goes to that program.
/// </summary>
internal static class StartFailure
{
    /// <summary>Runs a step of the start of an app that nobody embeds.</summary>
    public static T ExitOn<T>(Func<T> step, EmbeddedStart? embedded)
    {
        try
        {
            return step();
        }
        catch (LocalHostException e) when (embedded is null)
        {
            Exit(e);
            throw;
        }
    }

    /// <summary>Tells the reason and ends the process.</summary>
    public static void Exit(LocalHostException reason)
    {
        Console.Error.WriteLine($"The local host cannot start. {reason.Message}");
        Environment.Exit(1);
    }
}
