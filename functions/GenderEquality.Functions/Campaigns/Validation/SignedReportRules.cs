namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>The signed report: its sections are made from sections that the outline has, its appendices from tables that there are, and every statement stands in
/// one of them.</summary>
internal static class SignedReportRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        var report = campaign.DeclaredReport;
        string[] places = [SignedReport.Opening, .. campaign.SignedReport.Sections.Select(section => section.Key.ToString()), .. campaign.SignedReport.Appendices.Select(appendix => appendix.Key)];
        return
        [
            .. KeyRules.Check(report.Sections, section => section.Key.ToString(), "$.signedReport.sections"),
            .. KeyRules.Check(report.Appendices, appendix => appendix.Key, "$.signedReport.appendices"),
            .. report.Sections.Index().SelectMany(pair => Section(campaign, pair.Item, $"$.signedReport.sections[{pair.Index}]")),
            .. report.Appendices.Index().SelectMany(pair => Appendix(campaign, pair.Item, $"$.signedReport.appendices[{pair.Index}]")),
            .. Repeated(report.Appendices),
            .. Placed(campaign.Statements.Sentences.Select(sentence => sentence.Section), places, "$.statements.sentences"),
            .. Placed(campaign.Statements.Tables.Select(table => table.Section), places, "$.statements.tables"),
            .. Synthesis(report),
        ];
    }

    private static IEnumerable<CampaignFileError> Section(Campaign campaign, SignedSection section, string path)
    {
        foreach (var (index, key) in section.Outline.Index().Where(pair => !campaign.Outline.Any(other => other.Key == pair.Item && other.Requirement != SectionRequirement.Container)))
        {
            yield return new CampaignFileError($"{path}.outline[{index}]", $"the outline has no section '{key}' in which agencies write.");
        }

        if (section.OwnTasks is { } tasks && (!section.Addressed || tasks == section.Key || campaign.SignedReport.Find(tasks) is null))
        {
            yield return new CampaignFileError($"{path}.ownTasks", $"name another section of the signed report; only a section that is 'addressed' has it. '{tasks}' is none.");
        }
    }

    private static IEnumerable<CampaignFileError> Synthesis(SignedReport report)
    {
        if (report.Likeness is <= 0 or > 1)
        {
            yield return new CampaignFileError("$.signedReport.likeness", "write a number above 0, up to 1.");
        }

        foreach (var (index, _) in report.Sections.Index().Where(pair => pair.Item.Synthesis == SectionSynthesis.Models).Skip(1))
        {
            yield return new CampaignFileError($"$.signedReport.sections[{index}].synthesis", "only one section collects models.");
        }
    }

    private static IEnumerable<CampaignFileError> Appendix(Campaign campaign, SignedAppendix appendix, string path)
    {
        if (appendix.Content == SignedAppendixContent.Table && !campaign.Tables.Any(table => table.Key == appendix.Table))
        {
            yield return new CampaignFileError($"{path}.table", $"there is no table '{appendix.Table}'. Name the table whose rows the appendix shows.");
        }

        var columns = campaign.Tables.Where(table => table.Key == appendix.Table).SelectMany(table => table.Columns).Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number)
            .Select(column => column.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in appendix.Computed.SelectMany(column => column.Of).Concat(appendix.WithSign).Where(key => !columns.Contains(key)))
        {
            yield return new CampaignFileError($"{path}.table", $"the table has no column of numbers '{key}', which the appendix names.");
        }

        foreach (var (index, _) in appendix.Computed.Index().Where(pair => pair.Item.Of.Count != 2))
        {
            yield return new CampaignFileError($"{path}.computed[{index}].of", "a column is computed from two others. Name part and whole, or this year and last.");
        }
    }

    private static IEnumerable<CampaignFileError> Repeated(IReadOnlyList<SignedAppendix> appendices) => appendices.Index()
        .SelectMany(pair => pair.Item.Charts.Select(chart => (pair.Index, Chart: chart)))
        .GroupBy(place => place.Chart).SelectMany(places => places.Skip(1))
        .Select(place => new CampaignFileError($"$.signedReport.appendices[{place.Index}].charts", $"the chart '{place.Chart}' stands in another place already. Each is drawn once."));

    private static IEnumerable<CampaignFileError> Placed(IEnumerable<string> sections, string[] places, string path) => sections.Index()
        .Where(pair => !places.Contains(pair.Item, StringComparer.Ordinal))
        .Select(pair => new CampaignFileError($"{path}[{pair.Index}].section", $"the signed report has no section or appendix '{pair.Item}'."));
}
