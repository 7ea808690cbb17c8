using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>Columns that only the consolidated indicator table has: for each target year the target, and whether it is reached.</summary>
internal sealed class TargetColumns(Campaign campaign)
{
    private readonly IReadOnlyList<int> years = campaign.TargetYears;

    /// <summary>The columns: two for every year.</summary>
    public IEnumerable<TableColumn> Columns => years.SelectMany(year => new[] { Column("target", ConsolidatedTexts.Target, year), Column("outcome", ConsolidatedTexts.Outcome, year) });

    /// <summary>Text of one of them.</summary>
    /// <param name="result">The row's indicator; null for a row that is none.</param>
    /// <param name="index">Place among <see cref="Columns"/>.</param>
    public string Text(IndicatorResult? result, int index)
    {
        if (result is null)
        {
            return string.Empty;
        }

        var (place, isOutcome) = Math.DivRem(index, 2);
        var year = years[place];
        return isOutcome == 1 && result.Unsettled && result.Against(year) != TargetOutcome.NoTarget ? ConsolidationTexts.NoVerdict
            : isOutcome == 1 ? ConsolidationTexts.Outcome(result.Against(year))
            : ConsolidatedTexts.TargetOf(result.Indicator, result.Indicator.TargetOf(year));
    }

    private static TableColumn Column(string key, string header, int year) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{key}-{year}"), header, ColumnKind.Text) { Weight = 2, Group = ConsolidatedTexts.TargetBy(year) };
}
