using System.Globalization;
using System.Text;
using CsCheck;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Made-up tables, layouts × wordings × ways to write figures, read as ingest reads them: no figure may come out wrong without a word.</summary>
public sealed class FigureCorpusTests
{
    private const int Documents = 120;
    private const string Seed = "0000KxPvZ3z1";

    private static readonly Dictionary<string, int> Numbers = Readings.Campaign.Tables.Select((table, i) => (table.Key.ToString(), i)).ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void NoFigureComesOutWrongInSilenceAndNineOfTenAreRight()
    {
        var counts = new Dictionary<CorpusOutcome, int>();
        var silent = new List<string>();
        var said = new List<string>();
        foreach (var document in Corpus())
        {
            foreach (var (figure, outcome, read) in Judge(document))
            {
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
                var line = $"{document.Name}: {figure.Table} [{figure.Label}].{figure.Column} typed \"{figure.Typed.Replace("\n", "⏎", StringComparison.Ordinal)}\", right {figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "a finding"}, read {read?.ToString(CultureInfo.InvariantCulture) ?? "nothing"}";
                (outcome switch { CorpusOutcome.WrongInSilence => silent, CorpusOutcome.Said => said, _ => [] }).Add(line);
            }
        }

        var all = counts.Values.Sum();
        var summary = new StringBuilder($"{all} figures: {string.Join(", ", counts.Select(entry => $"{entry.Key} {entry.Value}"))}\n").AppendJoin('\n', silent).Append("\n--- said:\n").AppendJoin('\n', said).ToString();
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        Assert.True(all >= 1000, summary);
        Assert.True(silent.Count == 0, summary);
        Assert.True(counts[CorpusOutcome.Right] >= 0.9 * all, summary);
    }

    private static IEnumerable<CorpusDocument> Corpus()
    {
        var random = PCG.Parse(Seed);
        for (var i = 0; i < Documents; i++)
        {
            // The first of each kind without odd ways to write
            var write = new CorpusWriter(random) { OddOnes = i < 30 ? uint.MaxValue : 4 };
            var (agency, title, (layout, table)) = (i % 5) switch
            {
                0 => ("quan-hong-bang", "Phụ lục IV\nCÁN BỘ NỮ LÃNH ĐẠO, QUẢN LÝ NĂM 2024", new LeaderTables(write).Draw()),
                1 => ("quan-hong-bang", "Phụ lục III\nTÌNH HÌNH BẠO LỰC TRÊN CƠ SỞ GIỚI NĂM 2024", new ViolenceTables(write).Draw()),
                2 => ("quan-hong-bang", "Phụ lục V\nKINH PHÍ THỰC HIỆN CÔNG TÁC BÌNH ĐẲNG GIỚI NĂM 2024\n(Đơn vị tính: triệu đồng)", new BudgetTables(write).Draw()),
                3 => ("so-noi-vu", "Phụ lục I\nKẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU VỀ BÌNH ĐẲNG GIỚI NĂM 2024", new IndicatorTables(write).Draw()),
                _ => ("quan-hong-bang", "Phụ lục II\nHOẠT ĐỘNG TRUYỀN THÔNG, TẬP HUẤN VỀ BÌNH ĐẲNG GIỚI NĂM 2024", new ActivityTables(write).Draw()),
            };
            var body = DocxBuilder.P("I. Công tác lãnh đạo, chỉ đạo") + DocxBuilder.P("Đã ban hành kế hoạch.") + string.Concat(title.Split('\n').Select(line => DocxBuilder.P(line))) + table + DocxBuilder.P(string.Empty);
            yield return new CorpusDocument($"{i}, {layout} ({write.Formats})", agency, body, write.Figures);
        }
    }

    private static IEnumerable<(CorpusFigure Figure, CorpusOutcome Outcome, decimal? Read)> Judge(CorpusDocument document)
    {
        var agency = Readings.Campaign.FindAgency(AgencyCode.Parse(document.Agency))!;
        using var file = new DocxBuilder().Body(document.Body).Build();
        using var report = Readings.Read(file, agency);
        var content = report.Content!;
        var findings = report.Findings.Concat(ReportChecks.Run(Readings.Campaign, agency, content)).ToList();
        foreach (var figure in document.Figures)
        {
            var cell = Row(content, figure)?.Cells.GetValueOrDefault(figure.Column);
            var read = cell?.Number;
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
    private static bool Tells(Finding finding, CorpusFigure figure)
    {
        if (finding.Place is not { } place || !(place.StartsWith(PlaceNames.Table(Readings.Campaign.Tables[Numbers[figure.Table]], Numbers[figure.Table] + 1), StringComparison.Ordinal) || finding.Code is "GE112"))
        {
            return false;
        }

        var column = Readings.Campaign.Tables[Numbers[figure.Table]].Columns.First(other => string.Equals(other.Key, figure.Column, StringComparison.Ordinal));
        var row = figure.Label.Length <= 40 ? figure.Label : figure.Label[..40];
        return (!place.Contains(", dòng", StringComparison.Ordinal) || Names(finding, row))
            && (!place.Contains(", cột", StringComparison.Ordinal) || place.EndsWith(column.Header, StringComparison.Ordinal));
    }

    /// <summary>Where a figure was taken otherwise than it was meant, a warning about the table is not enough.</summary>
    private static bool IsOfCell(Finding finding) => finding.Place!.Contains(", dòng", StringComparison.Ordinal);

    private static bool Names(Finding finding, string row) =>
        finding.Place!.Contains(row, StringComparison.Ordinal) || (finding.Read?.Contains(row, StringComparison.Ordinal) ?? false) || finding.Message.Contains(row, StringComparison.Ordinal);
}
