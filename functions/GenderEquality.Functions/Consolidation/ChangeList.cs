using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Compares a version with the one before.</summary>
public static class ChangeList
{
    /// <summary>What changed from <paramref name="before"/> to <paramref name="now"/>.</summary>
    public static ReportChanges Between(Campaign campaign, Manifest before, Manifest now, IReadOnlyList<AggregatedTable> tables) =>
        new(before.Version, [.. Submissions(campaign, before, now)], [.. Figures(campaign, before, now, tables)]);

    private static IEnumerable<SubmissionChange> Submissions(Campaign campaign, Manifest before, Manifest now)
    {
        var old = before.Submissions.ToDictionary(submission => submission.Agency);
        var present = now.Submissions.ToDictionary(submission => submission.Agency);
        foreach (var agency in campaign.Agencies)
        {
            var was = old.GetValueOrDefault(agency.Code);
            var isNow = present.GetValueOrDefault(agency.Code);
            if (was?.Submission == isNow?.Submission)
            {
                continue;
            }

            var kind = was is null ? SubmissionChangeKind.New : isNow is null ? SubmissionChangeKind.Withdrawn : SubmissionChangeKind.Replaced;
            yield return new SubmissionChange(agency.Code, agency.Name, kind)
            {
                Received = isNow is null ? null : campaign.Local(isNow.Received),
            };
        }
    }

    private static IEnumerable<FigureChange> Figures(Campaign campaign, Manifest before, Manifest now, IReadOnlyList<AggregatedTable> tables)
    {
        var old = before.Figures.ToDictionary(Key, figure => figure.Text);
        var labels = Labels(campaign, tables);
        foreach (var figure in now.Figures.Where(figure => !IsRemark(campaign, figure)))
        {
            old.Remove(Key(figure), out var was);
            if (!string.Equals(was, figure.Text, StringComparison.Ordinal))
            {
                yield return Change(campaign, labels, Key(figure), was, figure.Text);
            }
        }

        foreach (var figure in before.Figures.Where(figure => old.ContainsKey(Key(figure)) && !IsRemark(campaign, figure)))
        {
            yield return Change(campaign, labels, Key(figure), figure.Text, null);
        }
    }

    private static FigureChange Change(
        Campaign campaign, Dictionary<(TableKey Table, string Row), string> labels, (TableKey Table, string Row, string Column) key, string? was, string? isNow) =>
        new(key.Table, key.Row, labels.GetValueOrDefault((key.Table, key.Row), key.Row), Column(campaign, key.Table, key.Column)?.Header ?? key.Column, was, isNow);

    private static (TableKey Table, string Row, string Column) Key(ManifestFigure figure) => (figure.Table, figure.Row, figure.Column);

    private static bool IsRemark(Campaign campaign, ManifestFigure figure) =>
        Column(campaign, figure.Table, figure.Column) is { Role: ColumnRole.Note };

    private static TableColumn? Column(Campaign campaign, TableKey table, string column) => campaign.Tables
        .FirstOrDefault(one => one.Key == table)?.Columns.FirstOrDefault(one => string.Equals(one.Key, column, StringComparison.Ordinal));

    /// <summary>Rows of now come first; an agency whose rows are gone still has its name.</summary>
    private static Dictionary<(TableKey Table, string Row), string> Labels(Campaign campaign, IReadOnlyList<AggregatedTable> tables)
    {
        var labels = new Dictionary<(TableKey Table, string Row), string>();
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                labels[(table.Table.Key, row.Key)] = row.Label;
            }

            if (table.Table.RowSource == TableRowSource.Free)
            {
                foreach (var agency in campaign.Agencies)
                {
                    labels.TryAdd((table.Table.Key, agency.Code.ToString()), agency.Name);
                }
            }
        }

        return labels;
    }
}
