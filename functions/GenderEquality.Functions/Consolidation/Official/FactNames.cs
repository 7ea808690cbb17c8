using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>How rows, sections and paragraphs are named in what is kept beside a version.</summary>
internal static class FactNames
{
    /// <summary>A row, as a reader would say it.</summary>
    public static string Row(ConsolidatedReport report, TableKey table, string row)
    {
        var label = report.Tables.FirstOrDefault(one => one.Table.Key == table)?.Rows.FirstOrDefault(one => string.Equals(one.Key, row, StringComparison.Ordinal))?.Label ?? row;
        var place = report.Campaign.Tables.FirstOrDefault(one => one.Key == table) is { } found ? PlaceNames.Table(found, PlaceNames.NumberOf(report.Campaign, table)) : table.ToString();
        return $"{place}: {label}";
    }

    /// <summary>A section of the signed report.</summary>
    public static string Section(SignedSection section) => $"{section.Key}. {section.Heading}";

    /// <summary>The paragraphs taken over from agencies, once an agency; each copy of the report holds the same.</summary>
    public static IEnumerable<TakenText> Taken(ConsolidatedReport report) =>
        from section in report.Campaign.SignedReport.Sections
        from text in report.Texts.Where(text => text.Section == section.Key)
        from paragraph in text.Paragraphs
        from agency in paragraph.Sources.Select(source => source.Agency).Distinct()
        select new TakenText(agency, Section(section), paragraph.Text);
}
