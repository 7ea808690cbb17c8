using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Consolidation.Official;

/// <summary>Reports in plain text whose lines become paragraphs, and the names of activities in a table: with the findings about personal data that the app's own
/// checks make, and an error where the text begins with "wrong".</summary>
internal static class PrivateReports
{
    public static ReadReport Examine(Stream file, ExpectedReport expected)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        var text = reader.ReadToEnd();
        var lines = text.Split('\n');
        var activities = expected.Campaign.Tables.First(table => table.RowSource == TableRowSource.Free);
        var words = activities.Columns.First(column => column.Kind == ColumnKind.Text).Key;
        var content = new ReportContent
        {
            Campaign = expected.Campaign.Id,
            Agency = expected.Agency.Code,
            Sections = [new SectionContent(expected.Campaign.Outline.First(section => section.Requirement == SectionRequirement.Required).Key, null, [.. lines.Select(line => new Paragraph([new TextRun(line)]))], false)],
            Tables = [new TableFigures(activities.Key, [.. lines.Select((line, index) => new FigureRow($"{index + 1}", line, new Dictionary<string, Figure>(StringComparer.Ordinal) { [words] = new(line) }))])],
            Unplaced = [.. lines.Select(line => new Paragraph([new TextRun(line)]))],
        };
        var personal = ReportChecks.Run(expected.Campaign, expected.Agency, content).Where(finding => finding.PersonalData);
        IEnumerable<Finding> wrong = text.StartsWith("wrong", StringComparison.Ordinal) ? [new Finding("GE101", FindingSeverity.Error, "Thiếu nội dung mục này.") { Place = "Mục II.1" }] : [];
        return new ReadReport(content, [.. wrong, .. personal], _ => Stream.Null);
    }
}
