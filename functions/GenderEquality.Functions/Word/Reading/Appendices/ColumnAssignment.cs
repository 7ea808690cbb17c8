using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Which column of a table answers which column of the appendix. A column that two could answer is taken from neither.</summary>
internal sealed class ColumnAssignment
{
    private const double Alike = 0.7;

    /// <summary>Candidates closer than this are equals.</summary>
    private const double Close = 0.05;

    private readonly ExpectedHeader table;
    private readonly IReadOnlyList<ColumnHeader> headers;
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private readonly List<ContestedColumn> contested = [];
    private readonly HashSet<int> used = [];

    /// <param name="table">Header that is expected.</param>
    /// <param name="headers">What stands over each place of the grid.</param>
    /// <param name="isAnswered">Whether something can stand under a place; not where it only goes on under a merged header.</param>
    public ColumnAssignment(ExpectedHeader table, IReadOnlyList<ColumnHeader> headers, Func<int, bool> isAnswered)
    {
        (this.table, this.headers) = (table, headers);
        var candidates = Candidates(isAnswered);
        foreach (var candidate in candidates)
        {
            if (!taken.ContainsKey(candidate.Column.Column.Key) && used.Add(candidate.Place))
            {
                taken[candidate.Column.Column.Key] = candidate.Place;
                Total += candidate.Score;
            }
        }

        foreach (var candidate in candidates.Where(candidate => taken.GetValueOrDefault(candidate.Column.Column.Key, -1) == candidate.Place).ToList())
        {
            Contest(candidate, candidates);
        }
    }

    /// <summary>Place of each column that was found.</summary>
    public IReadOnlyDictionary<string, int> Taken => taken;

    /// <summary>Columns that several places could answer.</summary>
    public IReadOnlyList<ContestedColumn> Contested => contested;

    /// <summary>Sum of how well the columns fit, contested ones among them.</summary>
    public double Total { get; private set; }

    /// <summary>Whether a place answers a column, or could.</summary>
    public bool IsUsed(int place) => used.Contains(place);

    /// <summary>Columns of the reporting year that were not found, with the headers that speak of the same in another year, as a plan, of others.</summary>
    public IEnumerable<ContestedColumn> Refused() =>
        from column in table.Columns
        where column.IsOfTheYear && !taken.ContainsKey(column.Column.Key) && !contested.Exists(other => other.Column == column.Column)
        let texts = Free().Where(place => column.Likeness(headers[place]) >= Alike || (Counts(place) && column.MayBe(headers[place]) && column.HasUnit(headers[place]))).Select(place => headers[place].Text).Distinct(StringComparer.Ordinal).ToList()
        where texts.Count > 0
        select new ContestedColumn(column.Column, texts);

    /// <summary>Whether figures stand under a place; set by the one who knows the rows.</summary>
    public Func<int, bool> Counts { get; init; } = static _ => false;

    private IEnumerable<int> Free() => Enumerable.Range(0, headers.Count).Where(place => !used.Contains(place) && headers[place].Leaf is { IsOrdinal: false, IsUnit: false });

    private List<Candidate> Candidates(Func<int, bool> isAnswered)
    {
        var found =
            from column in table.Columns
            from place in Enumerable.Range(0, headers.Count)
            where headers[place].Leaf is not null && isAnswered(place)
            let score = column.Fit(headers[place])
            where score >= Alike
            let rank = score + column.Certainty(headers[place])
            orderby rank descending
            select new Candidate(column, place, score, rank);
        return [.. found];
    }

    /// <summary>Gives a column up where another place, which no other column needs, fits as well.</summary>
    private void Contest(Candidate candidate, List<Candidate> candidates)
    {
        var rivals = candidates.Where(other => other.Column == candidate.Column && !used.Contains(other.Place) && other.Rank > candidate.Rank - Close).ToList();
        if (rivals.Count == 0 || candidate.Column.Column.Kind == ColumnKind.Text)
        {
            return;
        }

        taken.Remove(candidate.Column.Column.Key);
        contested.Add(new ContestedColumn(candidate.Column.Column, [.. rivals.Prepend(candidate).OrderBy(one => one.Place).Select(one => headers[one.Place].Text)]));
    }

    private sealed record Candidate(AppendixColumn Column, int Place, double Score, double Rank);
}

/// <summary>A column of the appendix that was not taken.</summary>
/// <param name="Column">Column.</param>
/// <param name="Headers">Headers of the document that could be meant, or that speak of the same otherwise.</param>
internal sealed record ContestedColumn(TableColumn Column, IReadOnlyList<string> Headers);
