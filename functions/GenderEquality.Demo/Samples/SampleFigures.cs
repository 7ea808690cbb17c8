using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Demo.Samples;

/// <summary>An agency's figures. They are generated from the campaign's tables and satisfy its checks.</summary>
internal sealed class SampleFigures(Campaign campaign, Agency agency)
{
    /// <summary>How many there are of what a denominator counts.</summary>
    private static readonly (string Word, int From, int To)[] Sizes =
    [
        ("trẻ sinh ra", 24_000, 31_000),
        ("vị thành niên", 52_000, 68_000),
        ("dân số", 48_000, 165_000),
        ("lao động", 48_000, 165_000),
        ("doanh nghiệp", 11_000, 19_000),
        ("xã, phường", 7, 25),
        ("cơ sở trợ giúp", 4, 9),
        ("đài phát thanh", 1, 3),
        ("bé gái", 380, 2_400),
        ("cơ quan quản lý", 12, 60),
    ];

    private readonly SampleRandom random = new($"{campaign.Id}/{agency.Code}/figures");

    /// <summary>Figures by the tag of their cell, of tables whose rows are known.</summary>
    public Dictionary<string, string> Cells()
    {
        var cells = Generated();
        foreach (var agreement in campaign.Agree.Where(agreement => agreement.A.Plus.Count == 0 && agreement.B.Plus.Count == 0))
        {
            if (cells.ContainsKey(Tag(agreement.A)) && cells.TryGetValue(Tag(agreement.B), out var same))
            {
                cells[Tag(agreement.A)] = same;
                Recompute(cells, agreement.A);
            }
        }

        return cells;
    }

    private static string Tag(FigurePlace place) => ReportTags.Cell(place.Table, place.Row!, place.Column);

    /// <summary>The value, and last year's near it, from the numerator and denominator as they now are.</summary>
    private void Recompute(Dictionary<string, string> cells, FigurePlace place)
    {
        var table = campaign.Tables.First(other => other.Key == place.Table);
        string Cell(ColumnRole role) => ReportTags.Cell(table.Key, place.Row!, table.Columns.First(column => column.Role == role).Key);
        if (campaign.Indicators.FirstOrDefault(other => string.Equals(other.Key, place.Row, StringComparison.Ordinal)) is { } indicator)
        {
            var value = Written(cells[Cell(ColumnRole.Numerator)]) / Written(cells[Cell(ColumnRole.Denominator)]) * indicator.Scale;
            cells[Cell(ColumnRole.Value)] = VietnameseFormat.Number(value);
            cells[Cell(ColumnRole.Previous)] = VietnameseFormat.Number(value, 1);
        }
    }

    private static decimal Written(string text) => decimal.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private Dictionary<string, string> Generated()
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in ReportRows.TablesOf(campaign, agency).Where(table => table.RowSource != TableRowSource.Free))
        {
            var rows = ReportRows.Of(campaign, table, agency);
            var written = table.RowSource == TableRowSource.Indicators
                ? rows.SelectMany(row => IndicatorCells(table, row))
                : new SampleGrid(table, rows, agency, random).Fill();
            foreach (var (row, column, text) in written)
            {
                cells[ReportTags.Cell(table.Key, row, column)] = text;
            }
        }

        return cells;
    }

    private IEnumerable<(string Row, string Column, string Text)> IndicatorCells(AppendixTable table, ReportRow row)
    {
        var values = Values(row.Indicator!);
        foreach (var column in table.Columns)
        {
            var text = column.Role switch
            {
                ColumnRole.Numerator => values.Numerator,
                ColumnRole.Denominator => values.Denominator,
                ColumnRole.Value => values.Value,
                ColumnRole.Previous => values.Previous,
                ColumnRole.Note when random.Between(1, 4) == 1 => "Số liệu tính đến 30/11",
                _ => null,
            };
            if (text is not null)
            {
                yield return (row.Key, column.Key, text);
            }
        }
    }

    private (string? Numerator, string? Denominator, string Value, string Previous) Values(Indicator indicator)
    {
        if (indicator.Kind == IndicatorKind.YesNo)
        {
            return (null, null, "có", "có");
        }

        var (numerator, denominator) = Fraction(indicator);
        var value = Math.Round(numerator / denominator * indicator.Scale, 2, MidpointRounding.AwayFromZero);
        var previous = Math.Round(value * random.Between(94, 103) / 100m, 1, MidpointRounding.AwayFromZero);
        previous = indicator.PartOfWhole && indicator.Scale == 100 ? Math.Min(previous, 100) : previous;
        return (VietnameseFormat.Number(numerator), VietnameseFormat.Number(denominator), Shown(value, indicator), VietnameseFormat.Number(previous));
    }

    /// <summary>A denominator of the right size and a numerator near the target, on either side of it.</summary>
    private (decimal Numerator, decimal Denominator) Fraction(Indicator indicator)
    {
        var goal = indicator.Targets.FirstOrDefault()?.Value ?? 40;
        if (indicator.Scale == 1)
        {
            var hours = random.Between(14, 19) / 10m;
            return (Math.Round(hours * goal * random.Between(90, 108) / 100m, 1, MidpointRounding.AwayFromZero), hours);
        }

        var (from, to) = Sizes.FirstOrDefault(size => indicator.Denominator!.Contains(size.Word, StringComparison.OrdinalIgnoreCase)) is { Word: not null } known
            ? (known.From, known.To)
            : (40, 900);
        var whole = random.Between(from, to);
        var share = goal / indicator.Scale * random.Between(88, 112) / 100m;
        var part = Math.Round(whole * share, 0, MidpointRounding.AwayFromZero);
        return (indicator.PartOfWhole ? Math.Min(part, whole) : part, whole);
    }

    // Officers write percentages with and without the sign.
    private string Shown(decimal value, Indicator indicator) =>
        VietnameseFormat.Number(value) + (indicator.Unit is "%" && random.Between(1, 3) == 1 ? "%" : string.Empty);
}
