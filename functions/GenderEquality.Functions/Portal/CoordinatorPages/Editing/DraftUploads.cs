using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Editorial;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Word.Consolidated.EditedDrafts;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>Drafts that were edited in Word: read, compared with what is stored, and taken section by section.</summary>
public sealed class DraftUploads(EditorialBlobs uploads, EditedTextStore texts, EditingLoader loader, TextDecisions decisions, TimeProvider clock)
{
    /// <summary>Keeps a file that is a draft of this campaign.</summary>
    /// <returns>Its id, or why it is not taken.</returns>
    public async Task<(string? Id, PageMessage? Problem)> KeepAsync(CoordinatorVisit visit, UploadFile file, CancellationToken cancellationToken)
    {
        var draft = EditedDraftReader.Read(file.Content, visit.Campaign);
        var problem = draft.Refusal is { } refusal ? refusal.Message
            : draft.Campaign is null ? EditingTexts.NotADraft
            : !string.Equals(draft.Campaign, EditedTag.HashOf(visit.Campaign.Id), StringComparison.Ordinal) ? EditingTexts.OtherCampaign : null;
        if (problem is not null)
        {
            return (null, PageMessage.Error(EditingTexts.WordRefused, problem));
        }

        var upload = new UploadedDraft(SubmissionId.New(clock).ToString(), file.Name, visit.User, clock.GetUtcNow());
        await decisions.KeepAsync(visit.Campaign, upload, file.Content, cancellationToken);
        return (upload.Id, null);
    }

    /// <summary>What a draft would change; null when there is none of that id.</summary>
    public async Task<DraftDifferencesModel?> CompareAsync(CoordinatorVisit visit, string id, CancellationToken cancellationToken)
    {
        var campaign = visit.Campaign;
        if (!SubmissionId.TryParse(id, null, out var known)
            || await uploads.FindUploadAsync(campaign.Id, known.ToString(), cancellationToken) is not { } upload
            || await uploads.FetchUploadAsync(campaign.Id, upload.Id, cancellationToken) is not { } file)
        {
            return null;
        }

        await using (file)
        {
            var draft = EditedDraftReader.Read(file, campaign);
            var newest = await loader.NewestAsync(campaign, cancellationToken);
            var offered = await OfferedAsync(campaign, [.. new[] { draft.Version, newest ?? 0 }.Distinct()], cancellationToken);
            var differences = new List<DraftDifference>();
            foreach (var section in draft.Sections)
            {
                var stored = await texts.FindAsync(campaign.Id, section.Section, cancellationToken);
                var paragraphs = EditedSources.Restore(section.Paragraphs, stored?.Text.Paragraphs ?? [], offered[section.Section]);
                var difference = new DraftDifference(campaign.SignedReport.Find(section.Section)!, stored, paragraphs);
                if (!difference.Old.Select(DraftDifference.Line).SequenceEqual(paragraphs.Select(DraftDifference.Line), StringComparer.Ordinal))
                {
                    differences.Add(difference);
                }
            }

            return new DraftDifferencesModel
            {
                Campaign = campaign,
                User = visit.User,
                Upload = upload,
                Version = draft.Version,
                Newest = newest,
                Differences = differences,
                Marked = draft.Sections.Sum(section => section.Marked),
            };
        }
    }

    /// <summary>Takes sections over, each only if nobody wrote there since the page was shown.</summary>
    /// <returns>Sections that were not taken.</returns>
    public async Task<IReadOnlyList<SignedSection>> TakeAsync(CoordinatorVisit visit, DraftDifferencesModel model, Func<SectionKey, (bool Chosen, string? Tag)> choice, CancellationToken cancellationToken)
    {
        var failed = new List<SignedSection>();
        foreach (var difference in model.Differences)
        {
            var (chosen, tag) = choice(difference.Section.Key);
            if (chosen && !await decisions.SaveAsync(
                visit.Campaign, difference.Section, difference.Paragraphs, new TextEdit(visit.User, tag, EditingTexts.FromWord(model.Upload.FileName)), cancellationToken))
            {
                failed.Add(difference.Section);
            }
        }

        return failed;
    }

    private async Task<ILookup<SectionKey, Proposal>> OfferedAsync(Campaign campaign, IReadOnlyList<int> versions, CancellationToken cancellationToken)
    {
        var offered = new List<DraftSection>();
        foreach (var version in versions)
        {
            offered.AddRange(await uploads.ReadSectionsAsync(campaign.Id, version, cancellationToken) ?? []);
        }

        return offered.SelectMany(draft => draft.Proposals.Select(proposal => (draft.Section, proposal))).ToLookup(pair => pair.Section, pair => pair.proposal);
    }
}
