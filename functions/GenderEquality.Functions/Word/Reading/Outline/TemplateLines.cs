using System.Runtime.CompilerServices;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>Lines that the template itself has: guidance, prompts, notes, quoted tasks. Left in a report they are no answer.
/// In Word they stand in controls of their own; LibreOffice drops the controls and keeps the lines.</summary>
internal sealed class TemplateLines
{
    private const int Longest = 4000;

    /// <summary>Lines of campaigns that were asked for: they are the same for every report.</summary>
    private static readonly ConditionalWeakTable<Campaign, HashSet<string>> OfCampaigns = [];

    private readonly HashSet<string> ofCampaign;
    private readonly HashSet<string> tasks;

    // Lines are asked about more than once, and most are none
    private readonly HashSet<string> others = new(StringComparer.Ordinal);

    public TemplateLines(ExpectedReport expected)
    {
        ofCampaign = OfCampaigns.GetValue(expected.Campaign, static campaign => Keys(Lines(campaign)));
        tasks = Keys(expected.Agency.Tasks);
    }

    /// <summary>Whether a paragraph is such a line.</summary>
    public bool Contains(ParagraphFormat format) => Contains(format.Text);

    /// <summary>Whether a table holds such lines only: the frame at the top of the template.</summary>
    public bool Contains(SourceTable table) => table.Rows.Count <= 3
        && table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Text.Split('\n')).All(line => line.Length == 0 || Contains(line));

    private bool Contains(string line)
    {
        if (line.Length > Longest || others.Contains(line))
        {
            return false;
        }

        var key = TextKey.Of(line);
        return ofCampaign.Contains(key) || tasks.Contains(key) || !others.Add(line);
    }

    private static IEnumerable<string> Lines(Campaign campaign) =>
    [
        .. TemplateTexts.Hints(campaign), .. FormTexts.LegalBases(campaign.LegalBases),
        .. TemplateTexts.Guide(campaign).Index().Concat(EarlierTexts.Guide(campaign).Index()).Select(line => $"{line.Index + 1}. {line.Item}"), TemplateTexts.GuideTitle,
    ];

    private static HashSet<string> Keys(IEnumerable<string> lines) => lines.Select(TextKey.Of).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
}
