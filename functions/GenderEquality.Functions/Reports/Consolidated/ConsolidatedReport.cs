using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>All that a consolidated report shows besides the agencies' own text. Made once a version and audience; a pure value.</summary>
public sealed record ConsolidatedReport
{
    /// <summary>Campaign.</summary>
    public required Campaign Campaign { get; init; }

    /// <summary>To whom this copy is addressed.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Number of the version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>False for a draft, which carries "DỰ THẢO".</summary>
    public required bool Final { get; init; }

    /// <summary>Day in the heading ("…, ngày … tháng … năm …"), local.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>When the latest report that is taken in arrived, in the campaign's zone: counts and figures are as of then. Not the
    /// moment of making, so that the same reports give the same document.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Counts of agencies.</summary>
    public required SubmissionCounts Counts { get; init; }

    /// <summary>Opening paragraphs after the legal bases: the audience's own, then the counts.</summary>
    public required IReadOnlyList<string> Opening { get; init; }

    /// <summary>Appendix tables in campaign order, aggregated.</summary>
    public required IReadOnlyList<AggregatedTable> Tables { get; init; }

    /// <summary>Sentences made from the figures, for this audience, in the campaign's order; those that lack a figure are not in here.</summary>
    public IReadOnlyList<WrittenStatement> Statements { get; init; } = [];

    /// <summary>Small tables made from the figures, for this audience, in the campaign's order.</summary>
    public IReadOnlyList<WrittenStatementTable> StatementTables { get; init; } = [];

    /// <summary>The officer's text, at most one a section of the signed report.</summary>
    public IReadOnlyList<EditedText> Texts { get; init; } = [];

    /// <summary>What is proposed for sections of the signed report, in its order; drafts print it where nothing is edited.</summary>
    public IReadOnlyList<SectionProposals> Proposals { get; init; } = [];

    /// <summary>Rows of which nobody has decided whose figure counts: the signed report prints none.</summary>
    public IReadOnlySet<(TableKey Table, string Row)> Unsettled { get; init; } = new HashSet<(TableKey, string)>();

    /// <summary>Cells that are not added up since they are known to be wrong, in plan order.</summary>
    public IReadOnlyList<UncountedCell> NotCounted { get; init; } = [];

    /// <summary>What looks otherwise than it is when it is printed, in table order: for the review, never for the signed report.</summary>
    public IReadOnlyList<ReviewFlag> Flags { get; init; } = [];

    /// <summary>"Số liệu cần đối chiếu", in table order.</summary>
    public required IReadOnlyList<FigureConflict> Conflicts { get; init; }

    /// <summary>Every agency in plan order with what it submitted.</summary>
    public required IReadOnlyList<SubmissionLine> Submissions { get; init; }

    /// <summary>Findings still open in the reports taken in, in plan order.</summary>
    public IReadOnlyList<OpenFinding> Findings { get; init; } = [];

    /// <summary>Lines that may hold personal data, for the officer to look at, in plan order.</summary>
    public IReadOnlyList<OpenFinding> PersonalData { get; init; } = [];

    /// <summary>Agencies whose reports are taken in, by source index; see <see cref="Provenance"/>.</summary>
    public IReadOnlyList<Agency> Sources { get; init; } = [];

    /// <summary>Sections of the outline in which no agency wrote anything.</summary>
    public IReadOnlyList<OutlineSection> Unwritten { get; init; } = [];

    /// <summary>What the report to the level above lacks, a sentence each; empty where there is no such report.</summary>
    public IReadOnlyList<string> MissingAbove { get; init; } = [];

    /// <summary>Charts, at most one of a topic.</summary>
    public IReadOnlyList<ReportChart> Charts { get; init; } = [];

    /// <summary>What changed since the version before; null for the first.</summary>
    public ReportChanges? Changes { get; init; }

    /// <summary>The rows whose sources differ as JSON (UTF-8), for the page on which an officer decides.</summary>
    public ReadOnlyMemory<byte> Differences { get; init; }

    /// <summary>Writes the manifest as JSON (UTF-8) into a seekable stream: which submission each paragraph and number came from. Of ten thousand reports it is too long to be held.</summary>
    public Action<Stream> WriteManifest { get; init; } = _ => { };

    /// <summary>The manifest as <see cref="WriteManifest"/> writes it.</summary>
    public ReadOnlyMemory<byte> Manifest
    {
        get
        {
            using var buffer = new MemoryStream();
            WriteManifest(buffer);
            return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        }
    }
}

/// <summary>Counts of agencies. <see cref="Agencies"/> = <see cref="Exempt"/> + <see cref="Submitted"/> + <see cref="Missing"/>.</summary>
public sealed record SubmissionCounts
{
    /// <summary>Agencies of the campaign.</summary>
    public required int Agencies { get; init; }

    /// <summary>Those that need not report and have not.</summary>
    public int Exempt { get; init; }

    /// <summary>Those whose report is taken in.</summary>
    public int Submitted { get; init; }

    /// <summary>Of <see cref="Submitted"/>: before their deadline.</summary>
    public int OnTime { get; init; }

    /// <summary>Of <see cref="Submitted"/>: at their deadline or after it.</summary>
    public int Late { get; init; }

    /// <summary>Those of which nothing arrived that could be a report.</summary>
    public int Missing { get; init; }

    /// <summary>Those whose report arrived and was not read, by our own fault.</summary>
    public int NotRead { get; init; }

    /// <summary>Of <see cref="Submitted"/>: something must still be corrected.</summary>
    public int NeedsCorrection { get; init; }

    /// <summary>Of <see cref="Submitted"/>: "Không phát sinh" in every section that they wrote, and no figure.</summary>
    public int NothingToReport { get; init; }

    /// <summary>Agencies that must report.</summary>
    public int Expected => Agencies - Exempt;
}

/// <summary>One agency in the list of submissions.</summary>
public sealed record SubmissionLine(Agency Agency, SubmissionLineState State)
{
    /// <summary>When the report taken in arrived, in the campaign's zone; null without one.</summary>
    public DateTimeOffset? Received { get; init; }

    /// <summary>When its first report arrived, in the campaign's zone: whether it was in time is judged by it; null where nobody knows.</summary>
    public DateTimeOffset? First { get; init; }

    /// <summary>When the report taken in arrived, in the campaign's zone, where it corrects or replaces an earlier one; null where it is the first.</summary>
    public DateTimeOffset? Corrected { get; init; }

    /// <summary>How many times the agency has submitted, up to this one.</summary>
    public int Attempt { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal; null without one.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Id of the submission as written in addresses; null without one.</summary>
    public string? Submission { get; init; }

    /// <summary>Whether something must still be corrected.</summary>
    public bool NeedsCorrection { get; init; }

    /// <summary>When a newer report arrived that we have not read, in the campaign's zone; null without one.</summary>
    public DateTimeOffset? NotRead { get; init; }
}

/// <summary>Where an agency stands in the list of submissions.</summary>
public enum SubmissionLineState
{
    /// <summary>No report that could be read.</summary>
    Missing,

    /// <summary>A report arrived, and we have not read it: our own fault.</summary>
    NotRead,

    /// <summary>Before its deadline.</summary>
    OnTime,

    /// <summary>At its deadline or after it.</summary>
    Late,

    /// <summary>Need not report.</summary>
    Exempt,
}

/// <summary>A finding in an agency's report.</summary>
public sealed record OpenFinding(Agency Agency, Reports.Findings.Finding Finding);
