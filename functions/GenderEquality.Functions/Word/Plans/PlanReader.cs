using System.Globalization;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>What came of reading a plan.</summary>
/// <param name="Proposal">What it proposes; null when the file was refused.</param>
/// <param name="Refusal">Why the file was refused; null when it was not.</param>
public sealed record PlanReading(PlanProposal? Proposal, Finding? Refusal);

/// <summary>Reads a yearly plan as a Word file. Nothing is taken over by itself: what is found is proposed, what is not found is said.</summary>
public static partial class PlanReader
{
    /// <summary>Reads a seekable file through the same checks as an agency's report. A bad file is no exception.</summary>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static PlanReading Read(Stream file)
    {
        var (proposal, refusal) = GuardedReading.Read(file, keepsHints: false, elements => Propose(PlanLines.Of(elements)));
        return new PlanReading(proposal, refusal);
    }

    private static PlanProposal Propose(IReadOnlyList<string> lines)
    {
        var parts = PlanPart.Split(lines);
        var preamble = parts[0].Lines;
        var title = TitleOf(preamble);
        var year = title is not null && Year().Match(title) is { Success: true } said ? int.Parse(said.Groups["year"].Value, CultureInfo.InvariantCulture) : (int?)null;
        var tasks = PlanTasks.Find(parts);
        var outline = PlanOutline.Find(parts, tasks);
        var proposal = new PlanProposal
        {
            Title = title,
            Year = year,
            Plan = PlanItself(preamble, title),
            Issuer = PlanIssuer.Of(preamble),
            Bases = PlanBases.Of(preamble),
            Due = PlanDates.Due(parts.SelectMany(part => part.Lines), year),
            Addressees = parts.SelectMany(part => part.Lines).Select(PlanAddresseeLine.Of).FirstOrDefault(found => found is not null),
            Outline = outline is null ? [] : PlanOutline.Sections(outline),
            Headings = tasks is null ? [] : PlanTasks.Headings(tasks),
        };
        return proposal with { Missing = PlanTexts.Missing(proposal) };
    }

    // "KẾ HOẠCH" stands alone, what it is about below it
    private static string? TitleOf(IReadOnlyList<string> preamble)
    {
        var at = preamble.Index().Where(line => Heading().IsMatch(line.Item)).Select(line => line.Index).DefaultIfEmpty(-1).First();
        if (at < 0)
        {
            return null;
        }

        var same = Heading().Replace(preamble[at], string.Empty).Trim();
        return same.Length > 0 ? same : at + 1 < preamble.Count ? preamble[at + 1] : null;
    }

    private static ProposedBasis? PlanItself(IReadOnlyList<string> preamble, string? title)
    {
        if (preamble.Select(line => OwnNumber().Match(line)).FirstOrDefault(match => match.Success) is not { } number)
        {
            return null;
        }

        var dated = preamble.FirstOrDefault(line => OwnDate().IsMatch(line));
        var date = dated is null ? null : PlanDates.First(dated);
        var day = date is { } known ? string.Create(CultureInfo.InvariantCulture, $" ngày {known:dd'/'MM'/'yyyy}") : string.Empty;
        return new ProposedBasis(number.Groups["number"].Value, date, $"Kế hoạch số {number.Groups["number"].Value}{day}{(title is null ? string.Empty : " " + Campaigns.VietnameseFormat.LowerFirst(title))}", number.Value);
    }

    [GeneratedRegex(@"^(DỰ THẢO\s+)?KẾ HOẠCH\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"năm (?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^Số\s*:\s*(?<number>\d+/KH-\S+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"^[\p{L} .]+,\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnDate();
}
