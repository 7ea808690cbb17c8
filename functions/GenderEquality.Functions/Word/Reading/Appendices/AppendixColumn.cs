using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>A column of an appendix table, ready for comparing with headers of the document.</summary>
internal sealed class AppendixColumn
{
    /// <summary>Words that any group of columns may bear.</summary>
    private static readonly string[] Neutral = ["so", "tong", "luong", "trong", "do", "nguoi", "cong", "la", "chia", "ra"];

    private readonly ColumnName own;
    private readonly List<ColumnName> others;
    private readonly string[] path;
    private readonly string[] group;
    private readonly HashSet<string> vocabulary;
    private readonly string[] otherThan;
    private readonly bool mayBeShare;
    private readonly HashSet<string> words;
    private readonly bool hasPureName;
    private readonly int year;
    private readonly int offset;

    public AppendixColumn(TableColumn column, int year)
    {
        Column = column;
        this.year = year;
        own = ColumnName.Of(column.Header, column.Group);
        others = [.. column.AlsoCalled.Select(name => ColumnName.Of(name, null))];
        group = TextKey.Words(column.Group);
        path = [.. group, .. own.Words];
        vocabulary = [.. path.Concat(others.SelectMany(name => name.Words)).Except(Neutral, StringComparer.Ordinal)];
        words = [.. path, .. own.Sense.Content, .. others.SelectMany(name => name.Words.Concat(name.Sense.Content))];
        hasPureName = others.Prepend(own).Any(name => name.IsPure);
        otherThan = [.. column.OtherThan.Select(words => $" {TextKey.Of(words)} ")];
        mayBeShare = column.IsPercentage || column.Role is ColumnRole.Value or ColumnRole.Previous || others.Prepend(own).Any(name => name.Sense.IsShare);
        offset = column.Role == ColumnRole.Previous ? -1 : own.Sense.Offsets(year) is { Count: 1 } named ? named.First() : 0;
    }

    public TableColumn Column { get; }

    /// <summary>Whether it holds figures of the year reported on: what is not taken of them is an error.</summary>
    public bool IsOfTheYear => Column.Kind is ColumnKind.Integer or ColumnKind.Number && offset == 0;

    private bool HasFigures => Column.Kind is ColumnKind.Integer or ColumnKind.Number;

    /// <summary>How well a header of the document fits, from 0 to 1; 0 also where it speaks of another year, of a plan instead of a result, or of others.</summary>
    public double Fit(ColumnHeader header) => !SharesWords(header) || (HasFigures && (IsOfOthers(header) || !IsOfItsYear(header))) ? 0
        : Math.Max(Named(own, header, OwnWords(header)), others.Select(name => 0.94 * Named(name, header, Words(name, header))).DefaultIfEmpty().Max());

    /// <summary>How well the words alone fit, whatever year or plan they speak of.</summary>
    public double Likeness(ColumnHeader header) => header.Sense.Content.Length == 0 && (header.Sense.NamesTime || header.Sense.IsOtherPeriod) && others.Prepend(own).Any(name => name.IsPure)
        ? 0.9
        : Math.Max(OwnWords(header), others.Select(name => 0.94 * Words(name, header)).DefaultIfEmpty().Max());

    /// <summary>Whether a header that says nothing of what is counted may be of the same year and kind.</summary>
    public bool MayBe(ColumnHeader header) => IsOfItsYear(header) && !IsOfOthers(header) && others.Prepend(own).Any(name => Agrees(name.Sense, header.Sense));

    /// <summary>How much a header decides between two that fit alike: one that names the year, or says that it is the result, before one that does not.</summary>
    public double Certainty(ColumnHeader header) => !HasFigures ? 0
        : (header.Sense.NamesTime ? 0.06 : 0) + (header.Sense.Aim == HeaderAim.Result ? 0.06 : 0) + (header.Whole.Length > 0 && NamesGroup(header.Key) ? 0.06 : 0);

    /// <summary>Whether its unit and a header's may be the same: money is not counted in people.</summary>
    public bool HasUnit(ColumnHeader header) => IsMoney(Column.Unit) == (IsMoney(header.Unit) || header.Sense.Content.AsSpan().IndexOf(["kinh", "phi"]) >= 0);

    /// <summary>Whether a header can be alike at all: most headers of a report's tables have nothing to do with most columns, and that is told fastest.</summary>
    private bool SharesWords(ColumnHeader header) =>
        Array.Exists(header.Path, words.Contains) || Array.Exists(header.Sense.Content, words.Contains) || (hasPureName && IsNeutral(header.Sense.Content));

    private static bool IsMoney(string? unit) => MoneyUnit.Of(unit) is not null;

    private double Named(ColumnName name, ColumnHeader header, double words) => !HasFigures ? words
        : !Agrees(name.Sense, header.Sense) || header.Sense.Says.Contradicts(name.Sense.Says) || IsOfOtherPeople(name, header.Sense) ? 0
        : name.IsPure && IsNeutral(header.Sense.Content) && IsSaid(name.Sense, header.Sense) ? Math.Max(words, header.Sense.IsPure ? 0.9 : 0.8)
        : words;

    /// <summary>By another name: what the campaign itself calls a column comes first.</summary>
    private static double Words(ColumnName name, ColumnHeader header) =>
        Math.Max(name.Likeness(header), Math.Max(TextSimilarity.Of(name.Words, header.Leaf!.Words), TextSimilarity.Of(name.Words, header.Path)));

    /// <summary>Under another group's header, or without the group's, a full match is preferred.</summary>
    private double OwnWords(ColumnHeader header)
    {
        var leaf = Math.Max(TextSimilarity.Of(own.Words, header.Leaf!.Words), own.Likeness(header));
        var alone = header.Depth == 1 || IsNeutral(header.Sense.GroupContent) ? 0.95 * leaf : 0.8 * leaf;
        return Math.Max(TextSimilarity.Of(path, header.Path), Column.Group is null ? leaf : alone);
    }

    /// <summary>Whether it counts others: under another group's header, or by words that the campaign says mean something else.</summary>
    private bool IsOfOthers(ColumnHeader header)
    {
        if (otherThan.Any(phrase => header.Key.Contains(phrase, StringComparison.Ordinal)))
        {
            return !NamesGroup(header.Key);
        }

        return Column.Group is not null && header.Depth > 1 && !IsNeutral(header.Sense.GroupContent) && !header.Sense.GroupContent.Any(vocabulary.Contains);
    }

    private bool NamesGroup(string key) => group.Zip(group.Skip(1), (one, next) => $" {one} {next} ").Any(pair => key.Contains(pair, StringComparison.Ordinal));

    private bool IsOfItsYear(ColumnHeader header)
    {
        var offsets = header.Sense.Offsets(year);
        return header.Sense.IsChange || offsets.Count == 0 ? offset == 0 : offsets.Count == 1 && offsets.Contains(offset);
    }

    private bool Agrees(HeaderSense name, HeaderSense header) =>
        (!header.IsOtherPeriod || name.IsOtherPeriod) && header.IsChange == name.IsChange && (!header.IsShare || mayBeShare)
        && (header.Aim == HeaderAim.Plan) == (name.Aim == HeaderAim.Plan);

    /// <summary>"Nam" is not all, and "Nữ" is what some cell over the column has to say; of what an indicator counts, its own words tell.</summary>
    private bool IsOfOtherPeople(ColumnName name, HeaderSense header) => Column.Role == ColumnRole.None
        && (header.Says.NamesPeople ? header.Says.IsOfOthers(name.Sense.Says) : name.Sense.Says.NamesPeople && header.SaysAbove.IsOfOthers(name.Sense.Says));

    /// <summary>Whether a header without words of its own says what tells this column from the table's others.</summary>
    private static bool IsSaid(HeaderSense name, HeaderSense header) => name.Aim == HeaderAim.None ? header.NamesTime : header.Aim == name.Aim;

    private static bool IsNeutral(string[] words) => words.All(word => Neutral.Contains(word, StringComparer.Ordinal));

    /// <summary>One name of a column.</summary>
    private sealed record ColumnName(string[] Words, HeaderSense Sense)
    {
        /// <summary>Whether it says only a year, or plan or result.</summary>
        public bool IsPure => Sense.LeafContent.Length == 0 && (Sense.NamesTime || Sense.Aim != HeaderAim.None);

        public static ColumnName Of(string name, string? group) => new(TextKey.Words(name), HeaderSense.Of(group is null ? [name] : [group, name]));

        /// <summary>By what is counted alone: "Tổng số năm 2024" is "Tổng số". A name with an aim needs it in the header.</summary>
        public double Likeness(ColumnHeader header) => Sense.Aim != HeaderAim.None && header.Sense.Aim != Sense.Aim ? 0
            : 0.98 * Math.Max(TextSimilarity.Of(Sense.LeafContent, header.Sense.LeafContent), TextSimilarity.Of(Sense.LeafContent, header.Sense.Content));
    }
}
