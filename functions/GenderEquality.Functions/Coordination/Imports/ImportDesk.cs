using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Word.Outlines;
using GenderEquality.Functions.Word.Plans;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>Word files from which drafts are filled: kept, read, and taken as the officer says.</summary>
public sealed class ImportDesk(ImportedFiles files, DraftDecisions decisions, TimeProvider clock)
{
    /// <summary>Keeps a file that can be read.</summary>
    /// <returns>Its id, or why it is refused.</returns>
    public async Task<(string? Id, string? Refusal)> KeepAsync(CampaignId draft, ImportedFileKind kind, (string Name, Stream Content) file, string by, CancellationToken cancellation = default)
    {
        var refusal = kind == ImportedFileKind.Plan ? PlanReader.Read(file.Content).Refusal : OutlineReader.Read(file.Content).Refusal;
        if (refusal is not null)
        {
            return (null, refusal.Message);
        }

        var about = new ImportedFile(SubmissionId.New(clock).ToString(), kind, file.Name, by, clock.GetUtcNow());
        file.Content.Position = 0;
        await files.AddAsync(draft, about, file.Content, cancellation);
        return (about.Id, null);
    }

    /// <summary>What a file proposes for a draft as it stands; null when there is no such file.</summary>
    public async Task<ImportReading?> ReadAsync(CampaignId draft, string id, JsonObject document, CancellationToken cancellation = default)
    {
        if (!SubmissionId.TryParse(id, null, out var known) || await files.FindAsync(draft, known.ToString(), cancellation) is not { } about || await files.FetchAsync(draft, about.Id, cancellation) is not { } file)
        {
            return null;
        }

        await using (file)
        {
            if (about.Kind == ImportedFileKind.Plan)
            {
                var plan = PlanReader.Read(file).Proposal ?? new PlanProposal();
                return new ImportReading(about, PlanImport.Of(plan, document), plan.Missing);
            }

            var outline = OutlineReader.Read(file).Proposal ?? new OutlineProposal();
            var left = SectionImport.Left(outline, document);
            return new ImportReading(about, OutlineImport.Of(outline, document), left.Count == 0 ? outline.Missing : [.. outline.Missing, ImportTexts.SectionsLeft(left)]);
        }
    }

    /// <summary>Takes what was chosen into a draft.</summary>
    /// <param name="draft">The draft as it was shown.</param>
    /// <param name="reading">The proposals.</param>
    /// <param name="choice">What was chosen, with what was typed.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<ImportOutcome> TakeAsync(StoredDraft draft, ImportReading reading, ImportChoice choice, string by, CancellationToken cancellation = default)
    {
        var (document, problems) = ImportTaking.Take(draft.Draft.Document, reading.Items, choice.IsChosen, choice.TypedOf);
        if (document is null)
        {
            return new ImportOutcome(0, problems, IsLost: false);
        }

        var count = reading.Items.Count(choice.IsChosen);
        var saved = count == 0 ? draft : await decisions.SaveAsync(draft, new DraftEdit(ImportTexts.Taken(count, reading.About.FileName), by, to => Replace(to, document)), cancellation);
        return new ImportOutcome(saved is null ? 0 : count, [], IsLost: saved is null);
    }

    private static void Replace(JsonObject document, JsonObject with)
    {
        document.Clear();
        foreach (var (name, value) in with)
        {
            document[name] = value?.DeepClone();
        }
    }
}

/// <summary>A file that was read.</summary>
/// <param name="About">Who brought it when.</param>
/// <param name="Items">What it proposes.</param>
/// <param name="Missing">What could not be read, in Vietnamese.</param>
public sealed record ImportReading(ImportedFile About, IReadOnlyList<ImportItem> Items, IReadOnlyList<string> Missing);

/// <summary>What an officer chose among proposals.</summary>
/// <param name="Chosen">Ids of the proposals that are taken.</param>
/// <param name="Typed">What was typed, by the proposal's id and the field's name.</param>
public sealed record ImportChoice(IReadOnlySet<string> Chosen, IReadOnlyDictionary<(string Item, string Field), string> Typed)
{
    /// <summary>Whether a proposal is taken.</summary>
    public bool IsChosen(ImportItem item) => Chosen.Contains(item.Id);

    /// <summary>What was typed into a proposal's fields.</summary>
    public IReadOnlyDictionary<string, string> TypedOf(ImportItem item) =>
        item.Fields.Where(field => Typed.ContainsKey((item.Id, field.Name))).ToDictionary(field => field.Name, field => Typed[(item.Id, field.Name)], StringComparer.Ordinal);
}

/// <summary>What came of taking proposals.</summary>
/// <param name="Count">How many were taken.</param>
/// <param name="Problems">What is wrong with what was typed; nothing was taken then.</param>
/// <param name="IsLost">Whether somebody else saved the draft in between; nothing was taken then.</param>
public sealed record ImportOutcome(int Count, IReadOnlyList<(string Item, string Field, string Text)> Problems, bool IsLost);
