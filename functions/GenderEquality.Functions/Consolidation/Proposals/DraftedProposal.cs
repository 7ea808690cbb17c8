using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>A proposal and the agencies' paragraphs that it rests on.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Evidence">Paragraphs, as the agencies wrote them.</param>
public sealed record DraftedProposal(Proposal Proposal, IReadOnlyList<string> Evidence);
