namespace GenderEquality.Functions.Reports;

/// <summary>Remembers a number for each of very many hashes, in a third of the room of a dictionary.</summary>
/// <remarks>The hashes are cryptographic ones, so their own bits say where to look.</remarks>
internal sealed class HashNumbers
{
    private const int Fewest = 8;

    private UInt128[] hashes = [];
    private int[] numbers = [];
    private int count;

    /// <summary>Remembers a number for a hash that has none.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="number">Its number, from 0.</param>
    /// <returns>The number that the hash has: this one, or the one that was given first.</returns>
    public int Add(UInt128 hash, int number)
    {
        if (4 * (count + 1) > 3 * numbers.Length)
        {
            Grow();
        }

        var place = PlaceOf(hash);
        if (numbers[place] > 0)
        {
            return numbers[place] - 1;
        }

        (hashes[place], numbers[place]) = (hash, number + 1);
        count++;
        return number;
    }

    private int PlaceOf(UInt128 hash)
    {
        var place = (int)((ulong)hash % (ulong)numbers.Length);
        while (numbers[place] > 0 && hashes[place] != hash)
        {
            place = place + 1 == numbers.Length ? 0 : place + 1;
        }

        return place;
    }

    private void Grow()
    {
        var (oldHashes, oldNumbers) = (hashes, numbers);
        var length = Math.Max(Fewest, numbers.Length * 3 / 2);
        (hashes, numbers) = (new UInt128[length], new int[length]);
        for (var i = 0; i < oldNumbers.Length; i++)
        {
            if (oldNumbers[i] > 0)
            {
                var place = PlaceOf(oldHashes[i]);
                (hashes[place], numbers[place]) = (oldHashes[i], oldNumbers[i]);
            }
        }
    }
}
