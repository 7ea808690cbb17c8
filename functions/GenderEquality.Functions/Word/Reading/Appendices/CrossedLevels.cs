namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Rows of tables that are merged the other way round: beside "Cấp trưởng" stand "Cấp quận, huyện" and "Cấp xã", so that each is a part of what its label names.</summary>
internal static class CrossedLevels
{
    /// <summary>The part that label and level name together; null where they do not. A level that names parts leaves nothing for their whole.</summary>
    /// <param name="known">Rows that the campaign knows.</param>
    /// <param name="level">The merged cell before the label.</param>
    /// <param name="label">The label.</param>
    /// <param name="part">The part, where exactly one is meant.</param>
    public static bool IsCrossed(IReadOnlyList<KnownRow> known, RowLabel level, RowLabel label, out KnownRow? part)
    {
        part = null;
        var wholes = known.Where(row => row.Certain(label) >= KnownRow.Alike && known.Any(other => other.Whole == row)).ToList();
        if (wholes.Count == 0 || !known.Any(row => IsPart(row, level)))
        {
            return false;
        }

        var parts = known.Where(row => wholes.Contains(row.Whole!) && IsPart(row, level)).ToList();
        part = parts.Count == 1 ? parts[0] : null;
        return true;
    }

    private static bool IsPart(KnownRow row, RowLabel level) => row.Whole is not null && (row.BeginsWith(level) || row.Certain(level) >= KnownRow.Alike);
}
