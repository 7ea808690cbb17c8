using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>What making a version found out of the reports that it was made from. Kept beside its files, so that pages need not read ten thousand reports again.</summary>
public sealed record VersionFacts
{
    /// <summary>Rows of figures of which nobody had decided whose counts.</summary>
    public IReadOnlyList<UnsettledRow> Unsettled { get; init; } = [];

    /// <summary>Lines with personal data in the reports, decided or not. Where they stand, never their words.</summary>
    public IReadOnlyList<PersonalLineAt> Personal { get; init; } = [];

    /// <summary>How many agencies wrote something for a section of the signed report; those without any are not in here.</summary>
    public IReadOnlyList<SectionContributions> Contributions { get; init; } = [];

    /// <summary>Paragraphs of the signed report that were taken over from agencies.</summary>
    public IReadOnlyList<TakenText> Taken { get; init; } = [];
}

/// <summary>A row of figures of which nobody has decided whose counts.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key.</param>
/// <param name="Name">As a reader would say it.</param>
public sealed record UnsettledRow(TableKey Table, string Row, string Name);

/// <summary>How many agencies wrote something for a section of the signed report.</summary>
/// <param name="Section">Section of the signed report.</param>
/// <param name="Agencies">How many.</param>
public sealed record SectionContributions(SectionKey Section, int Agencies);

/// <summary>Where a line with personal data stands.</summary>
/// <param name="Agency">In whose report.</param>
/// <param name="Submission">In which submission.</param>
/// <param name="Key">The line's key.</param>
/// <param name="Place">Where, as a reader would say it.</param>
public sealed record PersonalLineAt(AgencyCode Agency, SubmissionId Submission, string Key, string Place);

/// <summary>A paragraph of the signed report that was taken over from an agency.</summary>
/// <param name="Agency">From whom.</param>
/// <param name="Section">Heading of the section, with its number.</param>
/// <param name="Text">The paragraph.</param>
public sealed record TakenText(AgencyCode Agency, string Section, string Text);
