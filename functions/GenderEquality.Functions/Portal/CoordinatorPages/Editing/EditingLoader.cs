using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Proposals;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Editorial;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>Gathers what the pages of editing show: the stored texts, and what the newest version offers.</summary>
public sealed class EditingLoader(EditedTextStore texts, EditorialBlobs drafts, ReportStore reports, SourceCheck sources, IOptions<PortalOptions> options)
{
    private const int ShownHistory = 20;

    /// <summary>The list of sections.</summary>
    public async Task<EditingListModel> ListAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var campaign = visit.Campaign;
        var written = (await texts.ListAsync(campaign.Id, cancellationToken)).Where(text => text.Paragraphs.Count > 0).ToDictionary(text => text.Section);
        var changed = await sources.ChangedAsync(campaign, written.Values.SelectMany(SourcesOf), cancellationToken);
        var version = await NewestAsync(campaign, cancellationToken);
        var proposals = version is { } number ? (await drafts.ReadSectionsAsync(campaign.Id, number, cancellationToken) ?? []).ToDictionary(draft => draft.Section, draft => draft.Proposals.Count) : [];
        return new EditingListModel
        {
            Campaign = campaign,
            User = visit.User,
            Version = version,
            Limits = options.Value.Limits,
            Lines = [.. campaign.SignedReport.Sections.Select(section => Line(section, written.GetValueOrDefault(section.Key), changed, proposals.GetValueOrDefault(section.Key)))],
        };
    }

    /// <summary>One section as it is stored.</summary>
    public async Task<EditSectionModel> SectionAsync(CoordinatorVisit visit, SignedSection section, CancellationToken cancellationToken)
    {
        var campaign = visit.Campaign;
        var stored = await texts.FindAsync(campaign.Id, section.Key, cancellationToken);
        var version = await NewestAsync(campaign, cancellationToken);
        return new EditSectionModel
        {
            Campaign = campaign,
            User = visit.User,
            Section = section,
            Stored = stored?.Text,
            Tag = stored?.Tag,
            Paragraphs = stored?.Text.Paragraphs ?? [],
            Version = version,
            Draft = version is { } number ? await DraftAsync(campaign, number, section, cancellationToken) : null,
            Changed = stored is null ? new HashSet<TextSource>() : await sources.ChangedAsync(campaign, SourcesOf(stored.Text), cancellationToken),
            Contributions = ContributionPage.Of(await ContributionsAsync(campaign, version, section, cancellationToken), ContributionQuery.Of(visit.Request.Query)),
            History = await texts.HistoryAsync(campaign.Id, section.Key, ShownHistory, cancellationToken),
        };
    }

    /// <summary>A section's page with what was typed, after a form that was not taken; with what is stored where nothing that was typed came.</summary>
    public async Task<PortalResult> InvalidAsync(CoordinatorVisit visit, SignedSection section, IReadOnlyList<EditedParagraph>? typed, string? problem, CancellationToken cancellationToken)
    {
        var model = await SectionAsync(visit, section, cancellationToken);
        var message = problem is not null ? PageMessage.Error(ActionTexts.NotSaved, problem)
            : model.Stored is { } other ? PageMessage.Error(EditingTexts.ConflictTitle, EditingTexts.Conflict(visit.Campaign, other)) : PageMessage.Error(ActionTexts.NotSaved);
        return visit.Page<EditSectionPage>(
            model with { Paragraphs = typed ?? model.Paragraphs, Message = message, Conflict = problem is null },
            problem is null ? Microsoft.AspNetCore.Http.StatusCodes.Status409Conflict : Microsoft.AspNetCore.Http.StatusCodes.Status400BadRequest);
    }

    /// <summary>The paragraph of a source as it would be taken over: a proposal with all that it stands for, else the agency's words with its name; null
    /// where the newest version has none such.</summary>
    public async Task<EditedParagraph?> TakeAsync(Campaign campaign, SignedSection section, TextSource source, CancellationToken cancellationToken)
    {
        if (await NewestAsync(campaign, cancellationToken) is not { } version)
        {
            return null;
        }

        if ((await DraftAsync(campaign, version, section, cancellationToken))?.Proposals.FirstOrDefault(proposal => proposal.Source == source) is { } proposed)
        {
            return proposed.Take();
        }

        var found = (await drafts.ReadContributionsAsync(campaign.Id, version, source.Section, cancellationToken))?.FirstOrDefault(contribution => contribution.Source == source);
        return found is null ? null : Taken(campaign, section, found);
    }

    /// <summary>All proposals of the newest version for a section, as they would be taken over.</summary>
    public async Task<IReadOnlyList<EditedParagraph>> ProposedAsync(Campaign campaign, SignedSection section, CancellationToken cancellationToken) =>
        await NewestAsync(campaign, cancellationToken) is { } version && await DraftAsync(campaign, version, section, cancellationToken) is { } draft
            ? [.. draft.Proposals.Select(proposal => proposal.Take())]
            : [];

    /// <summary>Number of the newest version; null without one.</summary>
    public async Task<int?> NewestAsync(Campaign campaign, CancellationToken cancellationToken) =>
        (await reports.ListAsync(campaign.Id, cancellationToken)).Select(version => (int?)version.Number).FirstOrDefault();

    /// <summary>What a version offers for a section.</summary>
    public async Task<DraftSection?> DraftAsync(Campaign campaign, int version, SignedSection section, CancellationToken cancellationToken) =>
        (await drafts.ReadSectionsAsync(campaign.Id, version, cancellationToken))?.FirstOrDefault(draft => draft.Section == section.Key);

    private static EditedParagraph Taken(Campaign campaign, SignedSection section, Contribution contribution)
    {
        var name = campaign.FindAgency(contribution.Source.Agency)?.NameInText ?? string.Empty;
        var paragraph = new EditedParagraph(ProposalTexts.Attributed(contribution.Text.TrimEnd(';', ',', ' '), name)) { Sources = [contribution.Source] };
        return section.Synthesis == SectionSynthesis.Tasks ? paragraph with { Text = contribution.Text, Task = new TaskResult(name, string.Empty) } : paragraph;
    }

    private async Task<IEnumerable<Contribution>> ContributionsAsync(Campaign campaign, int? version, SignedSection section, CancellationToken cancellationToken)
    {
        var all = new List<Contribution>();
        foreach (var key in version is null ? [] : section.Outline)
        {
            all.AddRange(await drafts.ReadContributionsAsync(campaign.Id, version!.Value, key, cancellationToken) ?? []);
        }

        return all;
    }

    private static EditingLine Line(SignedSection section, EditedText? text, IReadOnlySet<TextSource> changed, int proposals) =>
        new(section, text, text is not null && SourcesOf(text).Any(changed.Contains), proposals, section.Outline.Count > 0);

    private static IEnumerable<TextSource> SourcesOf(EditedText text) => text.Paragraphs.SelectMany(paragraph => paragraph.Sources);
}
