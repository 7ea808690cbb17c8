using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Says of one version which submission every paragraph and number came from. Stored as JSON beside the report, and in it.</summary>
public sealed record Manifest
{
    /// <summary>Campaign.</summary>
    public required CampaignId Campaign { get; init; }

    /// <summary>Number of the report's version.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it is final.</summary>
    public bool Final { get; init; }

    /// <summary>Date in the report's heading.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Submissions taken in, in plan order. Other lists name them by their place here, from 0.</summary>
    public required IReadOnlyList<ManifestSubmission> Submissions { get; init; }

    /// <summary>The text, in the order of submissions and, within one, of the report.</summary>
    public required IReadOnlyList<ManifestText> Texts { get; init; }

    /// <summary>The figures in table order.</summary>
    public required IReadOnlyList<ManifestFigure> Figures { get; init; }

    /// <summary>Sentences made from figures, in the campaign's order; none in manifests of before there were any.</summary>
    public IReadOnlyList<ManifestStatement> Statements { get; init; } = [];

    /// <summary>Writes it as UTF-8 JSON into a seekable stream.</summary>
    public void WriteTo(Stream output) => StoredJson.Write(output, this);

    /// <summary>Reads a stored manifest.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    /// <exception cref="NewerFormException">A later release wrote it.</exception>
    public static Manifest Parse(ReadOnlySpan<byte> json) => StoredJson.Read<Manifest>(json);
}

/// <summary>One submission taken in.</summary>
public sealed record ManifestSubmission(AgencyCode Agency, SubmissionId Submission, string Sha256, DateTimeOffset Received);

/// <summary>Text of one section that came from one submission.</summary>
/// <param name="From">Place of the submission.</param>
/// <param name="Section">Section; null for text that could not be placed.</param>
/// <param name="Task">Number of the agency's task, in a section with sub-headings for tasks.</param>
/// <param name="Paragraphs">Paragraphs and tables taken from it, those included that are printed under another agency.</param>
/// <param name="Nothing">Whether it says "Không phát sinh" and is folded into one line with others.</param>
public sealed record ManifestText(int From, SectionKey? Section, int? Task, int Paragraphs, bool Nothing);

/// <summary>One figure.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key.</param>
/// <param name="Column">Column key.</param>
/// <param name="Text">As shown.</param>
/// <param name="From">Places of the submissions, such as <c>0-14,16</c>; empty for one that the campaign file holds.</param>
public sealed record ManifestFigure(TableKey Table, string Row, string Column, string Text, string From);

/// <summary>A sentence made from figures.</summary>
/// <param name="Key">Its key in the campaign.</param>
/// <param name="Text">What it says.</param>
/// <param name="Figures">The figures in it, in their order.</param>
public sealed record ManifestStatement(string Key, string Text, IReadOnlyList<ManifestStatementFigure> Figures);

/// <summary>A figure of a sentence.</summary>
/// <param name="Measure">Key of its measure in the campaign.</param>
/// <param name="Member">Group, agency, row, text or indicator that it is said of, in a repeat; empty outside of one.</param>
/// <param name="Value">The number, not rounded; null for days and words.</param>
/// <param name="Text">As it is printed.</param>
/// <param name="Cells">Cells of the appendix tables that it is made from, such as <c>PL2[*].women</c>; none for what is counted from receipts.</param>
/// <param name="From">Places of the submissions.</param>
public sealed record ManifestStatementFigure(string Measure, string Member, decimal? Value, string Text, IReadOnlyList<string> Cells, string From);
