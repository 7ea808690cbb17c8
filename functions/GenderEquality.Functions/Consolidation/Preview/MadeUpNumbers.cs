using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>The numbers of one made-up report, while they are brought to agree with each other and with those of other reports.</summary>
internal sealed class MadeUpNumbers(Agency agency)
{
    private readonly Dictionary<(TableKey Table, string Row), Dictionary<string, decimal>> rows = [];
    private readonly HashSet<(TableKey Table, string Row)> ofAll = [];

    /// <summary>Whose they are.</summary>
    public Agency Agency => agency;

    /// <summary>Whether the report has the row.</summary>
    public bool Has(TableKey table, string row) => rows.ContainsKey((table, row));

    /// <summary>The numbers of a row by column; to be changed in place.</summary>
    public Dictionary<string, decimal> Row(TableKey table, string row) =>
        rows.TryGetValue((table, row), out var cells) ? cells : rows[(table, row)] = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>The keys of a table's rows, in their order.</summary>
    public IReadOnlyList<string> RowsOf(TableKey table) => [.. rows.Keys.Where(key => key.Table == table).Select(key => key.Row)];

    /// <summary>Keeps that a row says what the reports of others come to, so that it is not changed for the sake of this report alone.</summary>
    public void SetOfAll(TableKey table, string row) => ofAll.Add((table, row));

    /// <summary>Whether a row says what the reports of others come to.</summary>
    public bool IsOfAll(TableKey table, string row) => ofAll.Contains((table, row));
}
