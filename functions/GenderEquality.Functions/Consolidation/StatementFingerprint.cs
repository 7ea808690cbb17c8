using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Consolidation;

/// <summary>What of a campaign's statements decides what a report says; see <see cref="CampaignFingerprint"/>.</summary>
internal static class StatementFingerprint
{
    /// <summary>Adds the order of the signed report, measures, sentences and small tables.</summary>
    public static void AddStatements(this Fingerprint fingerprint, Campaign campaign)
    {
        foreach (var section in campaign.DeclaredReport.Sections)
        {
            fingerprint.Add("signed", section.Key.ToString());
            fingerprint.Add("signed.heading", section.Heading);
            fingerprint.Add("signed.audience", section.Audiences);
            fingerprint.Add("signed.outline", section.Outline.Select(key => key.ToString()));
            fingerprint.Add("signed.synthesis", section.Synthesis == SectionSynthesis.Pick ? null : section.Synthesis.ToString());
            fingerprint.Add("signed.about", section.About);
            fingerprint.Add("signed.addressed", section.Addressed);
            fingerprint.Add("signed.tasks", section.OwnTasks?.ToString());
        }

        if (campaign.DeclaredReport.Sections.Count > 0)
        {
            fingerprint.Add<decimal>("signed.likeness", campaign.DeclaredReport.Likeness);
        }

        foreach (var appendix in campaign.DeclaredReport.Appendices)
        {
            fingerprint.Add("signed.appendix", appendix.Key);
            fingerprint.Add("signed.appendix.title", appendix.Title);
            fingerprint.Add("signed.appendix.table", appendix.Table?.ToString());
            fingerprint.Add("signed.appendix.computed", [.. appendix.Computed.Select(column => $"{column.Header} {column.Kind} {string.Join(' ', column.Of)}")]);
            fingerprint.Add("signed.appendix.chart", [.. appendix.Charts.Select(chart => chart.ToString())]);
        }

        foreach (var measure in campaign.Statements.Measures)
        {
            AddMeasure(fingerprint, measure);
        }

        foreach (var sentence in campaign.Statements.Sentences)
        {
            fingerprint.Add("sentence", sentence.Key);
            fingerprint.Add("sentence.section", sentence.Section);
            fingerprint.Add("sentence.text", sentence.Text);
            fingerprint.Add("sentence.unsettled", sentence.Unsettled);
            fingerprint.Add("sentence.repeat", [.. sentence.Repeats.Select(repeat => $"{repeat.Key} {repeat.Over} {repeat.Text}")]);
        }

        foreach (var table in campaign.Statements.Tables)
        {
            fingerprint.Add("small", table.Key);
            fingerprint.Add("small.section", table.Section);
            fingerprint.Add("small.total", table.Total);
            fingerprint.Add("small.column", [.. table.Columns.Select(column => $"{column.Header} {column.Text} {column.Unsettled}")]);
        }
    }

    private static void AddMeasure(Fingerprint fingerprint, Measure measure)
    {
        fingerprint.Add("measure", measure.Key);
        fingerprint.Add("measure.kind", measure.Kind.ToString());
        fingerprint.Add("measure.table", measure.Table?.ToString());
        fingerprint.Add("measure.row", measure.Rows);
        fingerprint.Add("measure.column", measure.Column);
        fingerprint.Add("measure.of", measure.Of);
        fingerprint.Add("measure.agency", measure.Where.Agencies?.Terms ?? []);
        fingerprint.Add("measure.text", measure.Where.Texts);
        fingerprint.Add("measure.indicator", measure.Indicator);
        fingerprint.Add("measure.member", measure.Member.ToString());
        fingerprint.Add<int>("measure.decimals", measure.Decimals);
    }
}
