using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Remarks of several agencies in one cell, each after the agency's short name, in plan order.</summary>
internal sealed class JoinedNotes
{
    private readonly StringBuilder text = new();
    private readonly Provenance from = new();

    /// <summary>Adds an agency's remark to a cell.</summary>
    public static void Add(Dictionary<(string Row, string Column), JoinedNotes> cells, (string Row, string Column) at, Agency agency, int sourceIndex, string note)
    {
        if (!cells.TryGetValue(at, out var joined))
        {
            cells[at] = joined = new JoinedNotes();
        }

        joined.text.Append(joined.text.Length == 0 ? string.Empty : "; ").Append(agency.ShortName).Append(": ").Append(note.Trim().TrimEnd(';'));
        joined.from.Add(sourceIndex);
    }

    /// <summary>The cell as shown.</summary>
    public AggregatedCell ToCell() => new(text.ToString(), null) { From = from };
}
