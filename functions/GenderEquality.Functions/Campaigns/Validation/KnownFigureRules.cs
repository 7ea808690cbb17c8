namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Last year's figures: of an agency, table and row that exist, each once.</summary>
internal static class KnownFigureRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        var seen = new HashSet<(AgencyCode?, TableKey, string)>();
        foreach (var (index, figure) in campaign.PreviousFigures.Index())
        {
            var path = $"$.previousFigures[{index}]";
            if (figure.Agency is { } code && campaign.FindAgency(code) is null)
            {
                yield return new CampaignFileError($"{path}.agency", $"there is no agency '{code}' in $.agencies.");
            }

            var table = campaign.Tables.FirstOrDefault(table => table.Key == figure.Table);
            if (table is null)
            {
                yield return new CampaignFileError($"{path}.table", $"there is no table '{figure.Table}' in $.tables.");
            }
            else if (!TableRules.RowKeys(campaign, table).Contains(figure.Row, StringComparer.Ordinal))
            {
                yield return new CampaignFileError($"{path}.row", $"there is no row '{figure.Row}' in table {figure.Table}.");
            }

            if (!seen.Add((figure.Agency, figure.Table, figure.Row)))
            {
                yield return new CampaignFileError(path, "this figure stands in the file already. Remove one.");
            }
        }
    }
}
