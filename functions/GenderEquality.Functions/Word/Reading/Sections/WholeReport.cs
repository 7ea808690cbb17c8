using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>What is to be said of a report as a whole: whether it is made from the template, and whose it seems to be.</summary>
internal sealed class WholeReport(ExpectedReport expected, IReadOnlyList<BodyElement> elements)
{
    private const int MostText = 200_000;

    /// <summary>Whether there is no letter anywhere: a scan in a Word file.</summary>
    public bool IsWithoutText => !elements.Any(element => element.Format?.Text.Any(char.IsLetter) ?? element.Table!.Rows.Any(row => row.Cells.Any(cell => cell.Text.Any(char.IsLetter))));

    /// <summary>Findings about the whole.</summary>
    public IEnumerable<Finding> Find(TemplateMetadata? metadata, ReportContent content)
    {
        if (metadata is { TemplateVersion: { } version })
        {
            return version < expected.Campaign.TemplateVersion ? [FindingTexts.OldTemplate(version, expected.Campaign.TemplateVersion)] : [];
        }

        return metadata is null && !elements.Any(element => element.Tag is not null || element.Table is { Answers.Count: > 0 }) ? [FreeForm(content), .. Naming()] : [];
    }

    private Finding FreeForm(ReportContent content)
    {
        var all = expected.Campaign.Outline.Count(section => section.Requirement != SectionRequirement.Container);
        return FindingTexts.FreeForm(content.Sections.DistinctBy(section => section.Key).Count(), all);
    }

    /// <summary>The wrong file is easily chosen: a report names the agency that it is of, at least in its heading.</summary>
    private IEnumerable<Finding> Naming()
    {
        var text = Shortened(AllText());
        string[] names = [expected.Agency.Name, expected.Agency.ShortName];
        return names.Any(name => text.Contains(Shortened(name), StringComparison.Ordinal)) ? [] : [FindingTexts.AgencyNotNamed(expected.Agency.Name)];
    }

    private string AllText()
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            text.Append(element.Format?.Text ?? BlockText.Of([element.Block])).Append(' ');
            if (text.Length > MostText)
            {
                break;
            }
        }

        return text.ToString();
    }

    private string Shortened(string text) => expected.Campaign.Abbreviations.Aggregate(
        TextKey.Of(text), (shortened, word) => shortened.Replace(TextKey.Of(word.Long), TextKey.Of(word.Short), StringComparison.Ordinal));
}
