namespace GenderEquality.Functions.Portal.Shared;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">Id of the field, to which the summary leads.</param>
/// <param name="Text">What to do about it, one sentence; stands in the summary and above the field.</param>
public sealed record FieldError(string Field, string Text)
{
    /// <summary>What the summary says where it must name the field; null where <see cref="Text"/> is enough.</summary>
    public string? Named { get; init; }
}
