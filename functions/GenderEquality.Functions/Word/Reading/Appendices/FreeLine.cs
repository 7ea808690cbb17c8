using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>What a line of a table with free rows is.</summary>
internal enum LineRole
{
    /// <summary>A row of its own.</summary>
    Row,

    /// <summary>A heading or the sum of other rows: it is not counted.</summary>
    Sum,

    /// <summary>The sum of all rows.</summary>
    Total,

    /// <summary>Contained in another row, which is counted.</summary>
    Part,
}

/// <summary>A line of a table with free rows, with its figures that can be added up.</summary>
/// <param name="Found">Header of its table.</param>
/// <param name="Grid">Its table.</param>
/// <param name="Line">The line.</param>
internal sealed record FreeLine(AppendixColumns Found, TableGrid Grid, TableLine Line)
{
    /// <summary>The activity that it names.</summary>
    public required string Label { get; init; }

    /// <summary>Figures by column; null where none stands.</summary>
    public required IReadOnlyList<decimal?> Values { get; init; }

    /// <summary>Depth in the numbering; null in a table without any.</summary>
    public int? Rank { get; set; }

    /// <summary>What it is.</summary>
    public LineRole Role { get; set; }

    /// <summary>Columns in which a sum has a figure that no row under it has: it is kept for those.</summary>
    public IReadOnlyList<int> Alone { get; set; } = [];

    /// <summary>Whether it has any figure.</summary>
    public bool HasValues => Values.Any(value => value is not null);

    /// <summary>Whether its words say that it is a sum.</summary>
    public bool SaysSum => HeaderText.IsGrandTotal(Label) || HeaderText.IsSubtotal(Label);
}

/// <summary>What is to be told of a line, in no certain column or in one.</summary>
/// <param name="Line">The line.</param>
/// <param name="Notice">What it is.</param>
internal sealed record LineNotice(FreeLine Line, SumNotice Notice)
{
    /// <summary>Column in which a sum differs.</summary>
    public int Column { get; init; } = -1;

    /// <summary>What the rows add up to there.</summary>
    public decimal Sum { get; init; }
}

/// <summary>What is told of sums.</summary>
internal enum SumNotice
{
    /// <summary>Words or numbering say sum, and the figures do not.</summary>
    Differs,

    /// <summary>The figures say sum, and nothing else.</summary>
    ByArithmetic,

    /// <summary>The figures may be a sum by chance.</summary>
    Doubtful,

    /// <summary>Parts of a row that are not all of it.</summary>
    PartsLeft,
}
