using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using Spectre.Console;

namespace GenderEquality.Demo.Story;

/// <summary>Prints where everything stands.</summary>
internal static class StatusTable
{
    public static void Print(IAnsiConsole console, StatusReport report)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("Agency", "Status", "Late", "Received");
        foreach (var count in new[] { "Files", "Mails", "Errors", "Warnings" })
        {
            table.AddColumn(new Spectre.Console.TableColumn(count).RightAligned());
        }

        foreach (var line in report.Lines)
        {
            table.AddRow(
                Markup.Escape(line.Name),
                $"[{Colour(line.Status)}]{line.Status}[/]",
                line.Late ? "[yellow]late[/]" : string.Empty,
                line.Received is { } received ? VietnameseFormat.Moment(received) : string.Empty,
                line.Submissions.ToString(CultureInfo.InvariantCulture),
                line.Mails.ToString(CultureInfo.InvariantCulture),
                Shown(line.Errors),
                Shown(line.Warnings));
        }

        console.Write(table);
        var counts = report.Lines.CountBy(line => line.Status, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}");
        console.MarkupLine($"{report.Agencies} agencies: {string.Join(", ", counts)}; {report.Lines.Count(line => line.Late)} late. {report.Submissions} files, {report.Mails} mails.");
    }

    private static string Shown(int count) => count == 0 ? string.Empty : count.ToString(CultureInfo.InvariantCulture);

    private static string Colour(string status) => status switch
    {
        nameof(SubmissionStatus.Accepted) => "green",
        nameof(SubmissionStatus.NeedsCorrection) => "yellow",
        _ => "red",
    };
}
