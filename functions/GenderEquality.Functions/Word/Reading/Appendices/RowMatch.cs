using GenderEquality.Functions.Reports;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>What a row of the document is.</summary>
/// <param name="Line">The row.</param>
/// <param name="Taken">The known row that it answers; null when it answers none for certain.</param>
internal sealed record RowMatch(TableLine Line, ReportRow? Taken)
{
    /// <summary>A known row that it comes near without being it for certain.</summary>
    public ReportRow? Near { get; init; }

    /// <summary>Another known row that it may be just as well.</summary>
    public ReportRow? Rival { get; init; }
}
