using System.Globalization;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Tables as officers in a hurry draw them: what is meant is taken, what may be meant otherwise is asked about, and nothing else is taken.</summary>
public sealed class FieldTableTests
{
    private static readonly Dictionary<string, CorpusDocument> Documents = FieldTable.Of(File.ReadAllText(Repository.PathOf("tests", "GenderEquality.Tests", "Word", "Reading", "Corpus", "field-tables.txt")))
        .ToDictionary(document => document.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFigureIsTakenAsItIsMeant(string name)
    {
        var document = Documents[name];
        var (content, findings) = CorpusJudge.Read(document);
        var wrong = CorpusJudge.Judge(document, content, findings).Where(one => one.Outcome != CorpusOutcome.Right)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Figure.Row}.{one.Figure.Column} typed \"{one.Figure.Typed}\", right {one.Figure.Value}, read {one.Read}"));
        var columns = document.Figures.Select(figure => figure.Column).ToHashSet(StringComparer.Ordinal);
        var extra =
            from table in content.Tables
            from row in table.Rows
            from cell in row.Cells
            where cell.Value.Number is not null && columns.Contains(cell.Key) && !document.Figures.Any(figure => figure.IsOf(row.Key, row.Label, cell.Key))
            select string.Create(CultureInfo.InvariantCulture, $"{row.Label}.{cell.Key} = {cell.Value.Number}, which nobody meant");

        Assert.Empty(wrong.Concat(extra));
    }
}
