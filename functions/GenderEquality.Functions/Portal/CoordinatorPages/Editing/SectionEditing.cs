using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Editorial;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>Does what the form of a section asks for.</summary>
public sealed class SectionEditing(EditingLoader loader, TextDecisions decisions, EditedTextStore texts)
{
    /// <summary>Saves the form with its deed, or shows the page again with what was typed.</summary>
    public async Task<PortalResult> SaveAsync(CoordinatorVisit visit, SignedSection section, CancellationToken cancellationToken)
    {
        var form = new SectionForm(await PostedForm.ReadAsync(visit.Request, cancellationToken), section);
        var typed = form.Typed();
        if (form.IsBroken)
        {
            // Nothing came, which does not mean that all is to be removed.
            return await loader.InvalidAsync(visit, section, null, EditingTexts.Broken, cancellationToken);
        }

        if (SectionForm.Whole(typed).Any(paragraph => paragraph.Text.Length > SectionForm.LongestText))
        {
            return await loader.InvalidAsync(visit, section, typed, EditingTexts.TooLong, cancellationToken);
        }

        var edit = new TextEdit(visit.User, form.Tag);
        switch (form.Deed)
        {
            case "len" or "xuong" or "xoa" when form.Place is { } place && place < typed.Count:
                Move(typed, form.Deed, place);
                break;
            case "lay" or "mo-hinh" when form.Source is { } source:
                if (await loader.TakeAsync(visit.Campaign, section, source, cancellationToken) is not { } taken)
                {
                    return await loader.InvalidAsync(visit, section, typed, EditingTexts.SourceGone, cancellationToken);
                }

                await PutAsync(visit, section, form.Deed, taken, typed, cancellationToken);
                break;
            case "lay-het":
                typed.AddRange((await loader.ProposedAsync(visit.Campaign, section, cancellationToken)).Where(paragraph => !typed.Exists(other => other.Sources.Intersect(paragraph.Sources).Any()))
                    .Select(paragraph => paragraph with { Model = section.Synthesis == SectionSynthesis.Models }));
                break;
            case "mo-hinh" when form.Place is { } place && place < typed.Count:
                typed[place] = typed[place] with { Model = true };
                await PutAsync(visit, section, form.Deed, typed[place], typed, cancellationToken);
                break;
            case "khoi-phuc" when form.Place is { } number && await texts.FindEarlierAsync(visit.Campaign.Id, section.Key, number, cancellationToken) is { } earlier:
                typed = [.. earlier.Paragraphs];
                edit = edit with { How = EditingTexts.Restored(number) };
                break;
        }

        return await decisions.SaveAsync(visit.Campaign, section, SectionForm.Whole(typed), edit, cancellationToken)
            ? await visit.DoneAsync(EditingAddress.Section(section.Key), ActionResults.Saved)
            : await loader.InvalidAsync(visit, section, typed, null, cancellationToken);
    }

    private static void Move(List<EditedParagraph> typed, string deed, int place)
    {
        var paragraph = typed[place];
        typed.RemoveAt(place);
        if (deed is not "xoa")
        {
            typed.Insert(Math.Clamp(deed is "len" ? place - 1 : place + 1, 0, typed.Count), paragraph);
        }
    }

    /// <summary>Adds a paragraph at the end of this section's text, or of the models'. Models are added at once, whoever else writes there.</summary>
    private async Task PutAsync(CoordinatorVisit visit, SignedSection section, string deed, EditedParagraph taken, List<EditedParagraph> typed, CancellationToken cancellationToken)
    {
        if (deed is "lay" || visit.Campaign.SignedReport.Models is not { } models || models.Key == section.Key)
        {
            if (!typed.Contains(taken))
            {
                typed.Add(taken with { Model = deed is "mo-hinh" || section.Synthesis == SectionSynthesis.Models });
            }

            return;
        }

        for (var saved = false; !saved;)
        {
            var stored = await texts.FindAsync(visit.Campaign.Id, models.Key, cancellationToken);
            var paragraphs = stored?.Text.Paragraphs ?? [];
            saved = paragraphs.Any(paragraph => string.Equals(paragraph.Text, taken.Text, StringComparison.Ordinal))
                || await decisions.SaveAsync(visit.Campaign, models, [.. paragraphs, taken with { Model = true, Addressee = null, Task = null }], new TextEdit(visit.User, stored?.Tag), cancellationToken);
        }
    }
}
