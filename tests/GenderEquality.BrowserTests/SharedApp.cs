namespace GenderEquality.BrowserTests;

/// <summary>One running app for the tests of a class, each of which speaks for an agency of its own.</summary>
public sealed class SharedApp(BrowserFixture fixture) : IAsyncLifetime
{
    internal RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _ = fixture.Browser;
        App = await RunningApp.StartAsync(fixture);
    }

    public ValueTask DisposeAsync() => App is null ? ValueTask.CompletedTask : App.DisposeAsync();
}
