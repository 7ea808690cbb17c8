namespace GenderEquality.Functions.Consolidation;

/// <summary>Which version of the report is being made.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Final">Whether it is final; else a draft.</param>
/// <param name="Date">Date in its heading, local.</param>
/// <param name="Previous">Manifest of the version before; null for the first.</param>
public sealed record ReportEdition(int Version, bool Final, DateOnly Date, Manifest? Previous);
