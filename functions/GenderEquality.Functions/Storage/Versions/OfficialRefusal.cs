namespace GenderEquality.Functions.Storage.Versions;

/// <summary>Why an order for an official version made none.</summary>
/// <param name="By">Who ordered it.</param>
/// <param name="At">When it was refused.</param>
/// <param name="Reasons">Why, in Vietnamese.</param>
public sealed record OfficialRefusal(string By, DateTimeOffset At, IReadOnlyList<string> Reasons);
