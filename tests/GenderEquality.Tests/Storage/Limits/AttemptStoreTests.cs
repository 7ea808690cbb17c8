using GenderEquality.Functions.Storage.Limits;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Storage.Limits;

public sealed class AttemptStoreTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task AttemptsAreCountedForAnHourFromTheFirst()
    {
        await using var flow = new Flow(azurite.NewAccount());
        var attempts = flow.Get<AttemptStore>();
        Assert.Null(await attempts.TakeAsync("upload", "a", 2));
        flow.Clock.Advance(TimeSpan.FromMinutes(50));
        Assert.Null(await attempts.TakeAsync("upload", "a", 2));

        Assert.Equal(Flow.Start + AttemptStore.Window, await attempts.TakeAsync("upload", "a", 2));
        Assert.Null(await attempts.TakeAsync("upload", "b", 2));
        Assert.Null(await attempts.TakeAsync("link", "a", 2));
        flow.Clock.SetUtcNow(Flow.Start + AttemptStore.Window);
        Assert.Null(await attempts.TakeAsync("upload", "a", 2));
    }

    [Fact]
    public async Task SeveralAtOnceAreAllCounted()
    {
        var storage = azurite.NewAccount();
        await using var one = new Flow(storage);
        await using var other = new Flow(storage);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => (number % 2 == 0 ? one : other).Get<AttemptStore>().TakeAsync("upload", "a", 5)));

        Assert.Equal(5, answers.Count(next => next is null));
    }

    /// <summary>The clock was a day ahead, and is right again.</summary>
    [Fact]
    public async Task AttemptsThatAWrongClockCountedLockNobodyOut()
    {
        await using var ahead = new Flow(azurite.NewAccount());
        await using var flow = new Flow(ahead.Storage);
        ahead.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await ahead.Get<AttemptStore>().TakeAsync("upload", "a", 1));

        Assert.Null(await flow.Get<AttemptStore>().TakeAsync("upload", "a", 1));
        Assert.NotNull(await flow.Get<AttemptStore>().TakeAsync("upload", "a", 1));
    }
}
