namespace GenderEquality.Functions.Storage.Flashes;

/// <summary>What one page leaves for the next: the outcome of a form, or a form that waits for a last word.</summary>
/// <param name="Result">Name of the outcome, or of the form.</param>
/// <param name="Count">How many it was about.</param>
public sealed record Flash(string Result, int Count = 0)
{
    /// <summary>What is shown this once and stands nowhere else, such as a new link.</summary>
    public string? Secret { get; init; }

    /// <summary>Fields of a form as they were sent; null without a form.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Fields { get; init; }
}
