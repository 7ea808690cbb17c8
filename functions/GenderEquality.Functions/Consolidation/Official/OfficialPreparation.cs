using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>Where things stand before an official version is made.</summary>
public sealed record OfficialReadiness
{
    /// <summary>What it would be made from.</summary>
    public required ReportInputs Inputs { get; init; }

    /// <summary>All versions with files, newest first.</summary>
    public required IReadOnlyList<ReportVersion> Versions { get; init; }

    /// <summary>The checklist; what is read out of the reports is of the newest version.</summary>
    public required IReadOnlyList<ChecklistLine> Lines { get; init; }

    /// <summary>Fingerprint of what it would be made from.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Whether the newest version is made from just that: an official version is made of what its maker could read as a draft.</summary>
    public bool IsUpToDate => Newest is not null && string.Equals(Newest.Fingerprint, Fingerprint, StringComparison.Ordinal);

    /// <summary>The newest version; null before the first.</summary>
    public ReportVersion? Newest => Versions.Count > 0 ? Versions[0] : null;

    /// <summary>The official version that is valid; null without.</summary>
    public ReportVersion? Valid => VersionStates.Valid(Versions);

    /// <summary>How many reports give figures, and how many of them give text too.</summary>
    public (int Figures, int Texts) Counts
    {
        get
        {
            var figures = Inputs.Sources.Count;
            return (figures, figures - Lines.First(line => line.Item == ChecklistItem.ReportsToCorrect).Count);
        }
    }
}

/// <summary>Reads where things stand: a few queries and one small file, however many reports there are.</summary>
public sealed class OfficialPreparation(ReportInputsReader reader, ReportStore reports, VersionNotes notes)
{
    /// <summary>As it is now.</summary>
    public async Task<OfficialReadiness> ReadAsync(Campaign campaign, CancellationToken cancellation = default)
    {
        var inputs = await reader.ReadAsync(campaign, cancellation);
        var versions = await reports.ListAsync(campaign.Id, cancellation);
        var facts = versions.Count == 0 ? null : await notes.ReadFactsAsync(campaign.Id, versions[0].Number, cancellation);
        return new OfficialReadiness
        {
            Inputs = inputs,
            Versions = versions,
            Lines = OfficialChecklist.Of(inputs, facts ?? new VersionFacts()),
            Fingerprint = inputs.Fingerprint(),
        };
    }
}
