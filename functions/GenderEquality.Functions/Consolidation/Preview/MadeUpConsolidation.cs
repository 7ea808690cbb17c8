using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Consolidated.Signed;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>The consolidated report of a campaign with made-up data, to see what its outline, tables and sentences come to. It says so in its subject and first lines.</summary>
public static class MadeUpConsolidation
{
    /// <summary>Writes the report for an audience as a draft in Word.</summary>
    public static void Write(Campaign campaign, Audience audience, Stream output)
    {
        var marked = Marked(campaign);
        SignedDocument.Write(output, Build(marked).First(copy => string.Equals(copy.Audience.Key, audience.Key, StringComparison.Ordinal)));
    }

    /// <summary>The report, a copy for each audience.</summary>
    public static IReadOnlyList<ConsolidatedReport> Build(Campaign campaign)
    {
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        var standings = new List<AgencyStanding>();
        foreach (var report in MadeUpReports.All(campaign))
        {
            draft.Add(report);
            standings.Add(new AgencyStanding(report.Agency, Exempt: false, report.Submission, Attempt: 1));
        }

        return draft.Build(new ReportEdition(1, Final: false, campaign.DueBefore, Previous: null), standings);
    }

    /// <summary>The campaign whose documents say that they are made up.</summary>
    public static Campaign Marked(Campaign campaign) => campaign with
    {
        Title = PreviewTexts.Title(campaign.Title),
        Audiences = [.. campaign.Audiences.Select(audience => audience with { Opening = PreviewTexts.Opening(audience.Opening) })],
    };
}
