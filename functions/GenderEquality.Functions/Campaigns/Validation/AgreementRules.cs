namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Facts in two places: both exist, are two and hold numbers of one kind.</summary>
internal static class AgreementRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign) =>
        campaign.Agree.Index().SelectMany(pair => One(campaign, pair.Item, $"$.agree[{pair.Index}]"));

    private static IEnumerable<CampaignFileError> One(Campaign campaign, FigureAgreement agreement, string path)
    {
        if (agreement.A.All.Select(Cell).ToHashSet().SetEquals(agreement.B.All.Select(Cell)))
        {
            yield return new CampaignFileError($"{path}.b", "names the place in 'a' again.");
        }

        if (agreement.Tolerance < 0)
        {
            yield return new CampaignFileError($"{path}.tolerance", "must not be negative.");
        }

        foreach (var error in (CampaignFileError[])[.. Place(campaign, agreement.A, $"{path}.a"), .. Place(campaign, agreement.B, $"{path}.b")])
        {
            yield return error;
        }
    }

    private static (TableKey Table, string Column, string? Row) Cell(FigurePlace place) => (place.Table, place.Column, place.Row);

    private static IEnumerable<CampaignFileError> Place(Campaign campaign, FigurePlace place, string path)
    {
        var seen = new HashSet<(TableKey Table, string Column, string? Row)> { Cell(place) };
        foreach (var (index, other) in place.Plus.Index())
        {
            var at = $"{path}.plus[{index}]";
            if (!seen.Add(Cell(other)))
            {
                yield return new CampaignFileError(at, "names a cell that is in the sum already.");
            }

            if (other.Plus.Count > 0)
            {
                yield return new CampaignFileError($"{at}.plus", "list all cells of the sum in one 'plus'.");
            }

            foreach (var error in One(campaign, other, at))
            {
                yield return error;
            }
        }

        foreach (var error in One(campaign, place, path))
        {
            yield return error;
        }
    }

    private static IEnumerable<CampaignFileError> One(Campaign campaign, FigurePlace place, string path)
    {
        if (campaign.Tables.FirstOrDefault(table => table.Key == place.Table) is not { } table)
        {
            return [new CampaignFileError($"{path}.table", $"there is no table '{place.Table}' in $.tables.")];
        }

        return [.. Row(campaign, table, place.Row, path), .. Column(table, place, path)];
    }

    private static IEnumerable<CampaignFileError> Row(Campaign campaign, AppendixTable table, string? row, string path)
    {
        var isFree = table.RowSource == TableRowSource.Free;
        if (isFree != (row is null))
        {
            yield return new CampaignFileError($"{path}.row", isFree ? "rows are free in this table: leave 'row' out, then all rows are added up." : $"name a row of table {table.Key}.");
        }
        else if (row is not null && !TableRules.RowKeys(campaign, table).Contains(row, StringComparer.Ordinal))
        {
            yield return new CampaignFileError($"{path}.row", $"there is no row '{row}' in table {table.Key}.");
        }
    }

    private static IEnumerable<CampaignFileError> Column(AppendixTable table, FigurePlace place, string path)
    {
        var column = table.Columns.FirstOrDefault(column => string.Equals(column.Key, place.Column, StringComparison.Ordinal));
        if (column is not { Kind: ColumnKind.Integer or ColumnKind.Number })
        {
            yield return new CampaignFileError($"{path}.column", column is null ? $"there is no column '{place.Column}' in table {table.Key}." : $"column '{place.Column}' holds no numbers.");
        }
        else if (place.Row is null && !column.AddsRows)
        {
            yield return new CampaignFileError($"{path}.column", $"column '{place.Column}' cannot be added up over the rows.");
        }
    }
}
