namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>One thing that is wrong in a draft, for the officer who makes it.</summary>
/// <param name="Place">Where.</param>
/// <param name="Text">What is wrong and what to do, in Vietnamese.</param>
public sealed record DraftFault(JsonPlace Place, string Text);
