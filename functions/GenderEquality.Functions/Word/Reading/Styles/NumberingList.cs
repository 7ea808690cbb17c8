namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>A list (<c>w:num</c>) with its overrides applied.</summary>
/// <param name="Definition">Id of the abstract definition, whose counters its lists share.</param>
/// <param name="Levels">Nine levels; null where none is defined.</param>
/// <param name="StartOverrides">Numbers at which this list starts anew.</param>
internal sealed record NumberingList(string Definition, IReadOnlyList<NumberingLevel?> Levels, IReadOnlyDictionary<int, int> StartOverrides);
