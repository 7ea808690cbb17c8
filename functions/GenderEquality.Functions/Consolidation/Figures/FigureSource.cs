using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>The report that figures come from.</summary>
/// <param name="Agency">Whose it is.</param>
/// <param name="Index">The report's source index, by which provenance names it.</param>
/// <param name="Received">When it arrived.</param>
internal readonly record struct FigureSource(Agency Agency, int Index, DateTimeOffset Received);
