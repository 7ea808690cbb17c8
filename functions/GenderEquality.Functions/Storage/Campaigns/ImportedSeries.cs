namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Figures of earlier years that coordinators took from files.</summary>
/// <param name="Figures">The figures, at most one for a row and year.</param>
/// <param name="Takings">What was taken when, newest last.</param>
public sealed record ImportedSeries(IReadOnlyList<ImportedFigure> Figures, IReadOnlyList<SeriesTaking> Takings)
{
    /// <summary>Nothing was taken.</summary>
    public static ImportedSeries None { get; } = new([], []);
}

/// <summary>A figure of an earlier year. What its indicator was called tells it from another one that has its key later.</summary>
/// <param name="Row">Key of the indicator's row.</param>
/// <param name="Name">What the row was called.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">In that unit; 1 and 0 for có and không.</param>
public sealed record ImportedFigure(string Row, string Name, string Unit, int Year, decimal Value);

/// <summary>One file that was taken.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="Count">How many figures were new or changed.</param>
public sealed record SeriesTaking(DateTimeOffset At, string By, string FileName, int Count);

/// <summary>Figures with the tag of their state.</summary>
/// <param name="Series">The figures.</param>
/// <param name="Tag">Empty while nothing was taken.</param>
public sealed record StoredSeries(ImportedSeries Series, string Tag);
