namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>What the rows of a table stand under while they are read from top to bottom.</summary>
internal sealed class RowScope
{
    /// <summary>Rows over the next one, the deepest last; null for one that the campaign does not know.</summary>
    private readonly Stack<(int Rank, KnownRow? Row)> wholes = new();
    private KnownRow? level;
    private bool isHeaded;

    /// <summary>The known row that a heading across the table names.</summary>
    public KnownRow? Heading { get; private set; }

    /// <summary>Goes to a line: under its merged level, or under a heading.</summary>
    public void Enter(TableLine line, KnownRow? named)
    {
        level = line.Levels.Count > 0 ? named : null;
        if (line.IsHeading && line.Levels.Count == 0)
        {
            Leave();
            (Heading, isHeaded) = (named, true);
        }
    }

    /// <summary>Goes out of all headings and wholes.</summary>
    public void Leave()
    {
        wholes.Clear();
        (Heading, isHeaded) = (null, false);
    }

    /// <summary>Whether nothing stands over the next row.</summary>
    public bool IsEmpty => wholes.Count == 0;

    /// <summary>Whether a line stands under a heading or a merged level.</summary>
    public bool IsHeaded(TableLine line) => line.Levels.Count > 0 || line.IsHeading || isHeaded;

    /// <summary>Whether a line is numbered or marked as a part of one above.</summary>
    public bool IsPart(TableLine line) => line.Levels.Count == 0 && line.Rank is { } rank && Over(rank) is not null;

    /// <summary>Whether a line stands under a whole.</summary>
    public bool IsUnder(TableLine line, KnownRow whole)
    {
        if (line.Levels.Count > 0)
        {
            return level == whole || level?.Whole == whole;
        }

        if (line.Rank is { } rank && Over(rank) is { } over)
        {
            return over.Row == whole;
        }

        var lowest = wholes.TryPeek(out var nearest) ? nearest.Row : Heading;
        return lowest == whole || (lowest is not null && lowest.Whole == whole) || (wholes.Count == 0 && Heading == whole);
    }

    /// <summary>Goes on under a row that was found.</summary>
    public void Take(TableLine line, KnownRow row)
    {
        if (row.Whole is null || row.Row.SumOf.Count > 0)
        {
            Push(line, row);
        }
        else if (line.Rank is { } rank && Over(rank) is not null)
        {
            Push(line, row);
        }
    }

    /// <summary>Goes on under a row that is none of the campaign's: what follows is not a part of an earlier one.</summary>
    public void Pass(TableLine line, RowLabel label)
    {
        if (!line.IsHeading && (line.Rank is not null || label.Text.Words.Length >= 4 || label.Text.Words is ["so", ..]))
        {
            Push(line, null);
        }
    }

    private void Push(TableLine line, KnownRow? row)
    {
        var rank = line.Rank ?? 0;
        while (wholes.TryPeek(out var top) && top.Rank >= rank)
        {
            wholes.Pop();
        }

        wholes.Push((rank, row));
    }

    /// <summary>The nearest row above that is numbered higher; null when there is none.</summary>
    private (int Rank, KnownRow? Row)? Over(int rank)
    {
        foreach (var whole in wholes)
        {
            if (whole.Rank < rank)
            {
                return whole;
            }
        }

        return null;
    }
}
