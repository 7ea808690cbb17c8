using CsCheck;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Functions.Word.Reading;

namespace GenderEquality.Tests.Consolidation;

/// <summary>The consolidated report is a report to the level above: what is read back from it adds up to the same.</summary>
public sealed class RoundTripTests
{
    private static readonly Campaign Campaign = SmallCampaign.AtTwoPlaces();

    private static readonly Campaign Above = Campaign with
    {
        Indicators = [.. Campaign.Indicators.Select(indicator => indicator with { Leads = new AgencySelection(["*"]) })],
        Tables = [.. Campaign.Tables.Select(table => table with { FilledBy = new AgencySelection(["*"]) })],
    };

    private static readonly Gen<decimal> Whole = Gen.OneOf(Gen.Int[0, 20], Gen.Int[0, 5_000_000]).Select(number => (decimal)number);

    private static readonly Gen<decimal> Any = Gen.Select(Whole, Gen.Int[0, 3], (number, places) => number / (decimal)Math.Pow(10, places));

    [Fact]
    public void SumsOfAReportReadBackAreTheSumsOfTheReportsInIt() =>
        Gen.Select(Campaign.Agencies.Select(Report).Aggregate(Gen.Const(new List<TableFigures[]>()), (all, one) => Gen.Select(all, one, (list, tables) => new List<TableFigures[]>([.. list, tables]))), Gen.Bool, (reports, final) => (reports, final))
            .Sample(sample => Check(sample.reports, sample.final), iter: 60, threads: 1, seed: "0000KOIPe036");

    private static void Check(List<TableFigures[]> reports, bool final)
    {
        using var assembly = new ReportAssembly(Campaign, OfficerDecisions.None);
        var standings = new List<AgencyStanding>();
        for (var i = 0; i < reports.Count; i++)
        {
            var contribution = SubmittedReports.Of(Campaign, Campaign.Agencies[i].Code.ToString(), reports[i]);
            assembly.Add(contribution, _ => Stream.Null);
            standings.Add(new AgencyStanding(contribution.Agency, Exempt: false, contribution.Submission, Attempt: 1));
        }

        var report = assembly.Build(new ReportEdition(1, final, new DateOnly(2024, 12, 9), Previous: null), standings)[0];
        using var file = new MemoryStream();
        SignedDocument.Write(file, report);
        file.Position = 0;
        var expected = new ExpectedReport(Above, Above.FindAgency(Campaign.Coordinator.Agency)!);
        using var read = ReportReader.Read(file, expected);
        var above = SubmittedReports.Aggregate(Above, SubmittedReports.Of(Above, Campaign.Coordinator.Agency.ToString(), [.. read.Content!.Tables]));
        foreach (var (one, other) in report.Tables.Zip(above.Tables))
        {
            Assert.Equal(Sums(one, report.Unsettled), Sums(other, report.Unsettled));
        }
    }

    /// <summary>Every sum of a table as text, but for those that are not settled and therefore not printed; of free rows the total, for the rows above are the
    /// agencies instead of their activities.</summary>
    private static IEnumerable<string> Sums(AggregatedTable table, IReadOnlySet<(TableKey Table, string Row)> unsettled) =>
        from row in table.Rows
        where !unsettled.Contains((table.Table.Key, row.Key))
        where table.Table.RowSource == TableRowSource.Free ? row.Kind == AggregatedRowKind.Total : row.Kind == AggregatedRowKind.Figures
        from column in table.Table.Columns
        where row.Cells.TryGetValue(column.Key, out var cell) && cell.Number is not null
        select $"{row.Key}/{column.Key} = {row.Cells[column.Key].Text}";

    private static Gen<TableFigures[]> Report(Agency agency) => Gen.Select(
        Gen.Select(Gen.Select(Shares, Ratios(agency)), Gen.Bool),
        Activities,
        Cases,
        (indicators, activities, cases) => new[]
        {
            SubmittedReports.Table(SmallCampaign.Indicators, [.. indicators.Item1.Item1, .. indicators.Item2 ? indicators.Item1.Item2 : []]),
            SubmittedReports.Table(SmallCampaign.Activities, activities),
            SubmittedReports.Table(SmallCampaign.Cases, cases),
        }.Where(table => table.Rows.Count > 0).ToArray());

    private static Gen<FigureRow[]> Shares => Gen.Select(Gen.Select(Any, Any).Array[0, 1], Gen.Select(Any, Any).Array[0, 1], (first, second) => (FigureRow[])
        [.. first.Select(share => SubmittedReports.Share("1.1", share.Item1, share.Item2)), .. second.Select(share => SubmittedReports.Share("1.3", share.Item1, share.Item2))]);

    private static Gen<FigureRow[]> Ratios(Agency agency) => Gen.Select(Any, Any, Gen.Bool, (numerator, denominator, yes) =>
        agency.Group.Equals("so", StringComparison.Ordinal)
            ? new[] { SubmittedReports.Share("1.2", numerator, denominator), SubmittedReports.Share("2.1.nam", numerator, denominator), SubmittedReports.Row("2.2", ("value", yes ? 1 : 0)) }
            : [SubmittedReports.Row("2.3", ("value", Math.Round(numerator, 2)))]);

    private static Gen<FigureRow[]> Activities => Gen.Select(Whole, Whole).Array[0, 3].Select(rows =>
        rows.Select((row, i) => SubmittedReports.Row($"{i + 1}", ("people", row.Item1), ("women", row.Item2))).ToArray());

    private static Gen<FigureRow[]> Cases => Gen.Select(Whole.Array[0, 1], Whole.Array[0, 1], Whole.Array[0, 1], (victims, women, men) => (FigureRow[])
    [
        .. victims.Select(number => SubmittedReports.Row("victims", ("now", number))),
        .. women.Select(number => SubmittedReports.Row("women", ("now", number))),
        .. men.Select(number => SubmittedReports.Row("men", ("now", number))),
    ]);
}
