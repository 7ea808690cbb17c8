using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>What all sheets of one workbook share.</summary>
/// <param name="Report">The report.</param>
/// <param name="Spool">The agencies' figures.</param>
internal sealed record SheetScope(ConsolidatedReport Report, FigureSpool Spool)
{
    /// <summary>The campaign.</summary>
    public Campaign Campaign => Report.Campaign;

    /// <summary>Where figures of the whole stand.</summary>
    public FigurePlaces Places { get; } = new();

    /// <summary>What is to be said of single agencies' figures.</summary>
    public AgencyNotes Notes { get; } = new(Report);

    /// <summary>Rows of which an officer can choose the source.</summary>
    public SourceChoices Choices { get; } = SourceChoices.Of(Report);

    /// <summary>Rows about which an officer has decided.</summary>
    public IReadOnlySet<(TableKey Table, string Row)> Settled { get; } =
        Report.Conflicts.Where(conflict => conflict.Settled is not null).Select(conflict => (conflict.Table, conflict.Row)).ToHashSet();

    /// <summary>The agencies whose reports are taken in, by source index.</summary>
    public IReadOnlyList<Agency> Reporters { get; } = [.. Report.Submissions.Where(line => line.Sha256 is not null).Select(line => line.Agency)];

    /// <summary>Agencies of a group that have a line in a table's sheet, by their place in the campaign: those that fill it in, and those that did all the same.</summary>
    /// <param name="table">The table.</param>
    /// <param name="group">Key of the group.</param>
    /// <param name="reporters">Those that have figures.</param>
    public IReadOnlyList<int> LinesOf(AppendixTable table, string group, IEnumerable<int> reporters)
    {
        var having = reporters.ToHashSet();
        return [.. Campaign.Agencies.Index()
            .Where(agency => string.Equals(agency.Item.Group, group, StringComparison.Ordinal) && (having.Contains(agency.Index) || table.FilledBy.Includes(agency.Item)))
            .Select(agency => agency.Index)];
    }

    /// <summary>Groups whose agencies have lines in the sheet of a table, in campaign order, each with these agencies by their place in the campaign.</summary>
    public List<(AgencyGroup Group, IReadOnlyList<int> Agencies)> GroupsOf(AppendixTable table) =>
        [.. Campaign.Groups.Select(group => (Group: group, Agencies: LinesOf(table, group.Key, Spool.Records.AgenciesOf(SheetKeys.Group(table.Key, group.Key))))).Where(group => group.Agencies.Count > 0)];

    /// <summary>Whether anything must be said beside the lines of these groups.</summary>
    public bool HasRemarks(AppendixTable table, List<(AgencyGroup Group, IReadOnlyList<int> Agencies)> groups) =>
        Notes.AnyIn(table.Key) || groups.Exists(group => group.Agencies.Any(agency => Notes.WhyMissing(Campaign.Agencies[agency]) is not null));
}
