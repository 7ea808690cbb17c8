using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>A row that the campaign knows, ready for comparing with labels of the document.</summary>
internal sealed class KnownRow
{
    /// <summary>Likeness from which a label may be the row's.</summary>
    public const double Alike = 0.75;

    private readonly List<RowName> names;

    public KnownRow(ReportRow row)
    {
        Row = row;
        names = [.. row.AlsoCalled.Prepend(row.Label).Select(name => new RowName(HeaderText.OfLabel(name), TextKey.Words(name), LabelSense.Of(name)))];
    }

    public ReportRow Row { get; }

    /// <summary>The row that it is part of; null for one of its own.</summary>
    public KnownRow? Whole { get; init; }

    /// <summary>Whether it is the sum of the whole table.</summary>
    public bool IsTotal => Row.SumOf.Count > 0 && names[0].Text.IsTotal;

    /// <summary>Whether a label is one of its names, word for word; by all words, also those in brackets, it is it more than another.</summary>
    public bool IsCalled(RowLabel label) => label.Text.Words.Length > 0 && names.Exists(name => name.Text.Words.AsSpan().SequenceEqual(label.Text.Words));

    /// <summary>How alike a label is to the name that comes nearest, from 0 to 1.</summary>
    public double Likeness(RowLabel label) => names.Select((name, i) => Likeness(name, label, isOwn: i == 0)).Max();

    /// <summary>The same among names that say neither the contrary nor a part nor other people.</summary>
    public double Certain(RowLabel label) => names.Select((name, i) => IsOther(name, label) ? 0 : Likeness(name, label, isOwn: i == 0)).Max();

    /// <summary>Whether a label is the beginning of its name: under "Cấp quận, huyện" stands "Cấp trưởng" for "Cấp trưởng quận, huyện".</summary>
    public bool BeginsWith(RowLabel label) => label.Text.Words.Length > 1 && names.Exists(name => name.Text.Words.AsSpan().StartsWith(label.Text.Words));

    /// <summary>Whether a label names this row, of which it is a part: "Nạn nhân là nam giới".</summary>
    public bool IsNamedIn(RowLabel label)
    {
        var words = names[0].Text.Words;
        var key = $" {string.Join(' ', label.Text.Words)} ";
        return words.Zip(words.Skip(1)).Any(pair => !IsGeneric(pair.First) && !IsGeneric(pair.Second) && key.Contains($" {pair.First} {pair.Second} ", StringComparison.Ordinal));
    }

    private static bool IsGeneric(string word) => word is "so" or "tong" or "cap" or "duoc" or "nguoi";

    private bool IsOther(RowName name, RowLabel label) => label.Sense.Contradicts(name.Sense) || label.Sense.IsOfOthers(name.Sense)
        || (Row.Indicator is null && label.Sense.Narrows(label.Text.Words, name.Text.Words));

    private static double Likeness(RowName name, RowLabel label, bool isOwn)
    {
        // Two words of three are not enough where the third stands between them: "Cấp phó" is not "Cấp thành phố"
        var words = label.Text.Words;
        var (shorter, longer) = name.Text.Words.Length < words.Length ? (name.Text.Words, words) : (words, name.Text.Words);
        if (shorter.Length <= 2 && longer.AsSpan().IndexOf(shorter) < 0)
        {
            return 0;
        }

        var likeness = TextSimilarity.Of(name.Text.Words, words);
        var contained = isOwn && likeness < Alike && words.Length >= 3 && TextSimilarity.Contained(name.Text.Words, words) >= 0.99 ? Alike : likeness;
        return (likeness >= 0.999 || name.HasBrackets) && !IsSaid(name, label) ? contained - 0.01 : contained;
    }

    /// <summary>Whether a label says all of a name, what stands in brackets too: "(trẻ em trai)" tells a row from its twin, whatever follows.</summary>
    private static bool IsSaid(RowName name, RowLabel label) =>
        name.HasBrackets ? label.All.AsSpan().StartsWith(name.All) : name.All.AsSpan().SequenceEqual(label.All);

    private sealed record RowName(HeaderText Text, string[] All, LabelSense Sense)
    {
        public bool HasBrackets => All.Length > Text.Words.Length;
    }
}

/// <summary>A label of the document, ready for comparing.</summary>
/// <param name="Text">Without number, mark and brackets.</param>
/// <param name="All">All words without number and mark.</param>
/// <param name="Sense">What it denies, and of whom it speaks.</param>
internal sealed record RowLabel(HeaderText Text, string[] All, LabelSense Sense)
{
    /// <summary>The number that it begins with, such as "3.2a".</summary>
    public string Number { get; private init; } = string.Empty;

    public static RowLabel Of(string label) => new(HeaderText.OfLabel(label), TextKey.Words(HeaderText.WithoutNumber(label)), LabelSense.Of(label)) { Number = HeaderText.NumberOf(label) };
}
