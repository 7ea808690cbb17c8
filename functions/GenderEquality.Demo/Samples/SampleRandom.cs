using System.Text;

namespace GenderEquality.Demo.Samples;

/// <summary>Chance that falls the same way every time for the same name (SplitMix64), on every machine and version of .NET.</summary>
internal sealed class SampleRandom
{
    private ulong state = 0xCBF29CE484222325;

    public SampleRandom(string name)
    {
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            state = (state ^ b) * 0x100000001B3;
        }
    }

    /// <summary>A number from both bounds and all between.</summary>
    public int Between(int from, int to) => from + (int)(Next() % (ulong)(to - from + 1));

    /// <summary>One of the items.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>Some different items in an order of chance.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        T[] all = [.. items];
        for (var i = all.Length - 1; i > 0; i--)
        {
            var j = Between(0, i);
            (all[i], all[j]) = (all[j], all[i]);
        }

        return all[..Math.Min(count, all.Length)];
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
