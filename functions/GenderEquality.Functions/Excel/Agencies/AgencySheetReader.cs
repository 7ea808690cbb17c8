using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Excel.Reading;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Agencies;

/// <summary>Reads a list of agencies: one a row, by the headers of its columns, in whatever order they stand. Rows without a name below an agency are its further
/// contacts and tasks; a cell may hold several, a line each.</summary>
public static class AgencySheetReader
{
    private const int MostProblems = 50;
    private const int LongestHeaderRow = 20;

    // The coordinator's own list of ten thousand agencies costs more than a report may.
    private static readonly ReadLimits Limits = ReadLimits.Default with { XmlNodes = 8_000_000, XmlBytes = 128L << 20 };

    /// <summary>Reads a seekable file, which stays the caller's. A bad file is no exception but a problem.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="fileName">Its name.</param>
    /// <exception cref="IOException">The stream itself failed: that is our disk, not the officer's file.</exception>
    public static ListedAgencies Read(Stream file, string fileName)
    {
        var source = new SourceStream(file);
        try
        {
            var work = WorkBudget.OfCoordinator();
            using var package = ReportPackage.Open(source, Limits, work, WorkbookInspection.Check);
            return Read(Workbook.Open(package), fileName, work);
        }
        catch (Exception) when (source.Failure is { } failure)
        {
            throw new IOException(failure.Message, failure);
        }
        catch (Exception exception) when (FileFaults.IsOfTheFile(exception))
        {
            return new ListedAgencies(fileName, [], [AgencySheetTexts.Refusal((exception as UnsafeFileException)?.Reason ?? RefusalReason.Damaged)]);
        }
    }

    private static ListedAgencies Read(Workbook workbook, string fileName, WorkBudget work)
    {
        foreach (var sheet in workbook.Sheets)
        {
            work.Spend(WorkCosts.Sheet);
            var rows = SheetReader.Read(workbook, sheet, work).Rows;
            if (HeaderOf(rows) is var (header, columns))
            {
                return Read(rows.SkipWhile(row => row.Number <= header), columns, fileName);
            }
        }

        return new ListedAgencies(fileName, [], [AgencySheetTexts.NoHeader]);
    }

    // The first row that has a column of names and at least one other that is known.
    private static (int Row, Dictionary<int, AgencySheetColumn> Columns)? HeaderOf(IReadOnlyList<SheetRow> rows)
    {
        foreach (var row in rows.TakeWhile(row => row.Number <= LongestHeaderRow))
        {
            var columns = new Dictionary<int, AgencySheetColumn>();
            foreach (var (place, text) in row.Texts)
            {
                if (AgencySheetColumns.Of(text) is { } column && !columns.ContainsValue(column))
                {
                    columns[place] = column;
                }
            }

            if (columns.Count > 1 && columns.ContainsValue(AgencySheetColumn.Name))
            {
                return (row.Number, columns);
            }
        }

        return null;
    }

    private static ListedAgencies Read(IEnumerable<SheetRow> rows, Dictionary<int, AgencySheetColumn> columns, string fileName)
    {
        var agencies = new List<ListedAgency>();
        var problems = new List<string>();
        foreach (var row in rows)
        {
            var texts = columns.Where(column => row.Texts.ContainsKey(column.Key)).ToDictionary(column => column.Value, column => row.Texts[column.Key].Normalize());
            string One(AgencySheetColumn column) => string.Join(' ', Lines(texts.GetValueOrDefault(column)));
            var more = new ListedAgency(row.Number, One(AgencySheetColumn.Code), One(AgencySheetColumn.Name))
            {
                ShortName = One(AgencySheetColumn.ShortName),
                Group = One(AgencySheetColumn.Group),
                Contacts = Contacts(texts, row.Number, problems),
                Tasks = [.. Lines(texts.GetValueOrDefault(AgencySheetColumn.Task))],
            };
            Take(more, agencies, problems);
        }

        return new ListedAgencies(fileName, agencies, problems.Count > MostProblems ? [.. problems.Take(MostProblems), AgencySheetTexts.More(problems.Count - MostProblems)] : problems);
    }

    private static void Take(ListedAgency read, List<ListedAgency> agencies, List<string> problems)
    {
        if (read.Name.Length > 0)
        {
            var isCode = read.Code.Length == 0 || AgencyCode.TryParse(read.Code, null, out _);
            problems.AddRange(isCode ? [] : [AgencyListTexts.BadCode(read.Row, read.Code)]);
            agencies.Add(isCode ? read : read with { Code = string.Empty });
        }
        else if (agencies.Count > 0 && (read.Code.Length == 0 || string.Equals(read.Code, agencies[^1].Code, StringComparison.Ordinal)))
        {
            var last = agencies[^1];
            agencies[^1] = last with { Contacts = [.. last.Contacts, .. read.Contacts], Tasks = [.. last.Tasks, .. read.Tasks] };
        }
        else
        {
            problems.Add(AgencyListTexts.NoName(read.Row));
        }
    }

    private static IReadOnlyList<ListedContact> Contacts(Dictionary<AgencySheetColumn, string> texts, int row, List<string> problems)
    {
        List<string>[] cells = [.. new[] { AgencySheetColumn.Email, AgencySheetColumn.Person, AgencySheetColumn.Phone, AgencySheetColumn.Role }.Select(column => Lines(texts.GetValueOrDefault(column)).ToList())];
        var emails = cells[0].SelectMany(line => line.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        problems.AddRange(emails.Where(email => !EmailAddress.TryParse(email, null, out _)).Select(email => AgencyListTexts.BadEmail(row, email)));
        string At(int cell, int place) => place < cells[cell].Count ? cells[cell][place] : string.Empty;
        return [.. emails.Select((email, place) => new ListedContact(email, At(1, place), At(2, place), At(3, place)))];
    }

    private static IEnumerable<string> Lines(string? text) => (text ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
