namespace GenderEquality.Functions.Storage.Addresses;

/// <summary>The provider does not let us in.</summary>
/// <param name="Since">Since when.</param>
/// <param name="Latest">When it last said so.</param>
/// <param name="Told">When the operator was last told.</param>
/// <param name="Said">What it said.</param>
public sealed record SenderTrouble(DateTimeOffset Since, DateTimeOffset Latest, DateTimeOffset Told, string Said);
