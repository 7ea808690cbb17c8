using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Reads a document as ingest reads it, and compares every figure with what is right.</summary>
internal static class CorpusJudge
{
    private static readonly Dictionary<string, int> Numbers = Readings.Campaign.Tables.Select((table, i) => (table.Key.ToString(), i)).ToDictionary(StringComparer.Ordinal);

    /// <summary>How each figure came out.</summary>
    public static IEnumerable<(CorpusFigure Figure, CorpusOutcome Outcome, decimal? Read)> Judge(CorpusDocument document)
    {
        var (content, findings) = Read(document);
        return Judge(document, content, findings);
    }

    /// <summary>The same of what has been read already.</summary>
    public static IEnumerable<(CorpusFigure Figure, CorpusOutcome Outcome, decimal? Read)> Judge(CorpusDocument document, ReportContent content, List<Finding> findings)
    {
        foreach (var figure in document.Figures)
        {
            var read = Row(content, figure)?.Cells.GetValueOrDefault(figure.Column)?.Number;
            var isSaid = findings.Exists(finding => Tells(finding, figure) && (read is null || figure.Value is null || finding.Severity == FindingSeverity.Error || IsOfCell(finding)));
            var outcome = (figure.Value, read, isSaid) switch
            {
                ({ } right, { } taken, _) when right == taken => CorpusOutcome.Right,
                (null, _, true) => CorpusOutcome.Right,
                (_, _, true) => CorpusOutcome.Said,
                _ => CorpusOutcome.WrongInSilence,
            };
            yield return (figure, outcome, read);
        }

        foreach (var extra in Extra(content, document))
        {
            yield return (extra, CorpusOutcome.WrongInSilence, null);
        }
    }

    /// <summary>What was read and what is told of it.</summary>
    public static (ReportContent Content, List<Finding> Findings) Read(CorpusDocument document)
    {
        var agency = Readings.Campaign.FindAgency(AgencyCode.Parse(document.Agency))!;
        using var file = new DocxBuilder().Body(document.Body).Build();
        using var report = Readings.Read(file, agency);
        return (report.Content!, [.. report.Findings, .. ReportChecks.Run(Readings.Campaign, agency, report.Content!)]);
    }

    private static FigureRow? Row(ReportContent content, CorpusFigure figure)
    {
        var rows = content.Tables.FirstOrDefault(table => table.Key == TableKey.Parse(figure.Table))?.Rows;
        return rows?.FirstOrDefault(row => string.Equals(row.Key, figure.Row, StringComparison.Ordinal))
            ?? rows?.FirstOrDefault(row => row.Label.EndsWith(figure.Row, StringComparison.Ordinal));
    }

    /// <summary>Rows of a free table that are none of the document's: sums that would be added again.</summary>
    private static IEnumerable<CorpusFigure> Extra(ReportContent content, CorpusDocument document) =>
        from table in content.Tables
        where document.Figures[0].Table is "PL2" && table.Key == TableKey.Parse("PL2")
        from row in table.Rows
        where row.Cells.Values.Any(cell => cell.Number is not null) && !document.Figures.Any(figure => row.Label.EndsWith(figure.Row, StringComparison.Ordinal))
        select new CorpusFigure("PL2", row.Label, "participants", null, "a sum taken as a row of its own");

    /// <summary>Whether a finding is about a figure: its table, and its row and column where it names one.</summary>
    public static bool Tells(Finding finding, CorpusFigure figure)
    {
        if (finding.Place is not { } place || !(place.StartsWith(PlaceNames.Table(Readings.Campaign.Tables[Numbers[figure.Table]], Numbers[figure.Table] + 1), StringComparison.Ordinal) || finding.Code is "GE112"))
        {
            return false;
        }

        var column = Readings.Campaign.Tables[Numbers[figure.Table]].Columns.First(other => string.Equals(other.Key, figure.Column, StringComparison.Ordinal));
        return (!place.Contains(", dòng", StringComparison.Ordinal) || Names(finding, Begin(figure.Label)) || (KnownLabel(figure) is { } known && place.Contains(Begin(known), StringComparison.Ordinal)))
            && (!place.Contains(", cột", StringComparison.Ordinal) || place.EndsWith(column.Header, StringComparison.Ordinal));
    }

    private static string Begin(string label) => label.Length <= 40 ? label : label[..40];

    /// <summary>What the campaign calls the row.</summary>
    private static string? KnownLabel(CorpusFigure figure) =>
        Readings.Campaign.Tables[Numbers[figure.Table]].Rows.FirstOrDefault(row => string.Equals(row.Key, figure.Row, StringComparison.Ordinal))?.Label
        ?? Readings.Campaign.Indicators.FirstOrDefault(indicator => string.Equals(indicator.Key, figure.Row, StringComparison.Ordinal))?.Name;

    /// <summary>Where a figure was taken otherwise than it was meant, a warning about the table is not enough.</summary>
    private static bool IsOfCell(Finding finding) => finding.Place!.Contains(", dòng", StringComparison.Ordinal);

    private static bool Names(Finding finding, string row) =>
        finding.Place!.Contains(row, StringComparison.Ordinal) || (finding.Read?.Contains(row, StringComparison.Ordinal) ?? false) || finding.Message.Contains(row, StringComparison.Ordinal);
}
