namespace GenderEquality.Functions.Storage.Account;

/// <summary>Work on storage that is done for many things, a few at once: one after the other mostly waits for answers, all at once is refused by the account.</summary>
public static class SeveralAtOnce
{
    private const int Most = 16;

    /// <summary>Does it for each; the first failure stops what has not begun.</summary>
    public static Task ForEachAsync<T>(IEnumerable<T> things, Func<T, CancellationToken, Task> work, CancellationToken cancellation = default) =>
        Parallel.ForEachAsync(things, new ParallelOptions { MaxDegreeOfParallelism = Most, CancellationToken = cancellation }, async (thing, stop) => await work(thing, stop));

    /// <summary>Does it for each, and returns those for which it said yes, in their order.</summary>
    public static async Task<IReadOnlyList<T>> WhereAsync<T>(IReadOnlyList<T> things, Func<T, CancellationToken, Task<bool>> work, CancellationToken cancellation = default)
    {
        var said = new bool[things.Count];
        await ForEachAsync(Enumerable.Range(0, things.Count), async (index, stop) => said[index] = await work(things[index], stop), cancellation);
        return [.. things.Where((_, index) => said[index])];
    }
}
