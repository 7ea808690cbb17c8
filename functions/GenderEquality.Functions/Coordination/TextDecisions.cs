using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Editorial;

namespace GenderEquality.Functions.Coordination;

/// <summary>What the officer writes into the report. Every text that is saved is noted in the audit log.</summary>
public sealed class TextDecisions(EditedTextStore texts, EditorialBlobs uploads, AuditStore audit, TimeProvider clock)
{
    /// <summary>Saves the text of a section unless somebody else wrote since.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="section">Section of the signed report.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="edit">Who saves it, on what it is based, and how it came about.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>False, and nothing changed, when somebody else wrote.</returns>
    public async Task<bool> SaveAsync(Campaign campaign, SignedSection section, IReadOnlyList<EditedParagraph> paragraphs, TextEdit edit, CancellationToken cancellation = default)
    {
        var text = new EditedText(section.Key) { Paragraphs = paragraphs, By = edit.By, At = clock.GetUtcNow() };
        if (!await texts.TrySaveAsync(campaign.Id, text, edit.Tag, cancellation))
        {
            return false;
        }

        await audit.AddAsync(campaign.Id, edit.By, AuditTexts.Edited(section, paragraphs.Count, edit.How), agency: null, cancellation);
        return true;
    }

    /// <summary>Keeps a draft that was edited in Word; nothing of it is taken yet.</summary>
    public async Task KeepAsync(Campaign campaign, UploadedDraft upload, Stream file, CancellationToken cancellation = default)
    {
        file.Position = 0;
        await uploads.AddUploadAsync(campaign.Id, upload, file, cancellation);
        await audit.AddAsync(campaign.Id, upload.By, AuditTexts.DraftUploaded(upload.FileName), agency: null, cancellation);
    }
}

/// <summary>How a text was saved.</summary>
/// <param name="By">Who.</param>
/// <param name="Tag">Tag of the text that it was made from; null where there was none.</param>
/// <param name="How">What was done, in Vietnamese; null for plain editing.</param>
public sealed record TextEdit(string By, string? Tag, string? How = null);
