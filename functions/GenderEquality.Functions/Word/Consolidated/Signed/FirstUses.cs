using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>Explains abbreviations where they are first used: "Ủy ban nhân dân (UBND)". Only in text that the product writes; the officer's own stays as it
/// is.</summary>
internal sealed class FirstUses
{
    private readonly List<Abbreviation> open;

    /// <summary>Finds the abbreviations that the report uses.</summary>
    public FirstUses(ConsolidatedReport report)
    {
        var texts = report.Opening.Concat(report.Statements.Select(written => written.Text!)).Concat(report.Texts.SelectMany(text => text.Paragraphs).Select(paragraph => paragraph.Text)).ToList();
        open = [.. report.Campaign.Abbreviations.Where(word => texts.Exists(text => Place(text, word.Short) >= 0))];
    }

    /// <summary>The text, with each abbreviation that it is the first to use explained. Texts come in the order of the report.</summary>
    public string In(string text)
    {
        foreach (var word in open.ToList())
        {
            var (whole, brief) = (Place(text, word.Long), Place(text, word.Short));
            if (whole < 0 && brief < 0)
            {
                continue;
            }

            open.Remove(word);
            if (!text.Contains($"({word.Short})", StringComparison.Ordinal))
            {
                var (place, length) = whole >= 0 && (brief < 0 || whole < brief) ? (whole, word.Long.Length) : (brief, word.Short.Length);
                text = $"{text[..place]}{word.Long} ({word.Short}){text[(place + length)..]}";
            }
        }

        return text;
    }

    /// <summary>The report with the sentences of its sections explained, in the order in which they are printed.</summary>
    public ConsolidatedReport In(ConsolidatedReport report)
    {
        var said = new Dictionary<WrittenStatement, string>(ReferenceEqualityComparer.Instance);
        foreach (var section in report.Campaign.SignedReport.Sections)
        {
            foreach (var written in report.Statements.Where(written => string.Equals(written.Statement.Section, section.Key.ToString(), StringComparison.Ordinal)))
            {
                said[written] = In(written.Text!);
            }
        }

        return report with { Statements = [.. report.Statements.Select(written => said.TryGetValue(written, out var text) ? written with { Text = text } : written)] };
    }

    /// <summary>Where a word stands as a word, and not in the number of a document; -1 where it does not.</summary>
    private static int Place(string text, string word)
    {
        var match = Regex.Match(text, $@"(?<![\w/-]){Regex.Escape(word)}(?![\w/-])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return match.Success ? match.Index : -1;
    }
}
