namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Which place of the document a element is in.</summary>
internal sealed class PlaceTrail
{
    private readonly List<int> indexes = [];
    private readonly List<string?> names = [];

    /// <summary>From this element on, the place is that.</summary>
    public void Mark(int index, string? name)
    {
        if (names.Count > 0 && string.Equals(names[^1], name, StringComparison.Ordinal))
        {
            return;
        }

        // Text boxes are read before the paragraph that they hang on
        indexes.Add(indexes.Count > 0 ? Math.Max(index, indexes[^1]) : index);
        names.Add(name);
    }

    /// <summary>Place of a element; null before the first heading.</summary>
    public string? At(int index)
    {
        var found = indexes.BinarySearch(index);
        if (found >= 0)
        {
            while (found + 1 < indexes.Count && indexes[found + 1] == index)
            {
                found++;
            }
        }
        else
        {
            found = ~found - 1;
        }

        return found < 0 ? null : names[found];
    }
}
