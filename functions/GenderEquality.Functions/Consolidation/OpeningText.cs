using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>The opening paragraphs: the audience's own; then the counts and who is missing, where no statement of the campaign says so.</summary>
public static class OpeningText
{
    /// <summary>More missing agencies than this are named in the annex only.</summary>
    private const int MostNamed = 10;

    /// <summary>The paragraphs in order.</summary>
    public static IReadOnlyList<string> Write(Campaign campaign, Audience audience, SubmissionCounts counts, IReadOnlyList<SubmissionLine> lines, DateTimeOffset asOf)
    {
        if (campaign.Statements.Sentences.Any(sentence => string.Equals(sentence.Section, SignedReport.Opening, StringComparison.Ordinal)))
        {
            return [audience.Opening];
        }

        var paragraphs = new List<string> { audience.Opening, Counts(counts, asOf) };
        var missing = lines.Where(line => line.State == SubmissionLineState.Missing).Select(line => line.Agency.Name).ToList();
        if (missing.Count is > 0 and <= MostNamed)
        {
            paragraphs.Add($"Các đơn vị chưa gửi báo cáo: {string.Join("; ", missing)}.");
        }

        return paragraphs;
    }

    private static string Counts(SubmissionCounts counts, DateTimeOffset asOf)
    {
        var text = new List<string>
        {
            $"Tính đến ngày {VietnameseFormat.Date(DateOnly.FromDateTime(asOf.DateTime))}, {VietnameseFormat.Number(counts.Submitted, 0)}/{VietnameseFormat.Number(counts.Expected, 0)} cơ quan, đơn vị, địa phương đã gửi báo cáo",
        };
        if (counts.Submitted > 0)
        {
            text[0] += counts.Late == 0
                ? ", đều đúng hạn"
                : $", trong đó {Two(counts.OnTime)} đơn vị gửi đúng hạn, {Two(counts.Late)} đơn vị gửi quá hạn";
        }

        AddIfAny(text, counts.NotRead, "đơn vị đã gửi, hệ thống chưa đọc được");
        AddIfAny(text, counts.Missing, "đơn vị chưa gửi báo cáo");
        AddIfAny(text, counts.NothingToReport, "đơn vị báo cáo không phát sinh");
        AddIfAny(text, counts.Exempt, "đơn vị được miễn báo cáo");
        return string.Join("; ", text) + ".";
    }

    private static void AddIfAny(List<string> text, int count, string what)
    {
        if (count > 0)
        {
            text.Add($"{Two(count)} {what}");
        }
    }

    /// <summary>Counts below ten with a leading zero, as administrative texts write them.</summary>
    private static string Two(int count) => count < 10
        ? count.ToString("00", CultureInfo.InvariantCulture)
        : VietnameseFormat.Number(count, 0);
}
