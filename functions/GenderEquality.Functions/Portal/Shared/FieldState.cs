namespace GenderEquality.Functions.Portal.Shared;

/// <summary>What a field of a form carries besides its name and value.</summary>
/// <param name="Id">Its id.</param>
/// <param name="DescribedBy">Ids of its hint and its message; null without.</param>
/// <param name="IsWrong">Whether something is wrong with it.</param>
public sealed record FieldState(string Id, string? DescribedBy, bool IsWrong)
{
    /// <summary>Value of <c>aria-invalid</c>; null leaves it out.</summary>
    public string? Invalid => IsWrong ? "true" : null;

    /// <summary>Its class; null for none.</summary>
    public string? Css => IsWrong ? "invalid" : null;

    /// <summary>The state of a field.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="hint">Whether it has a hint.</param>
    /// <param name="message">What the page says; its errors may name the field.</param>
    public static FieldState Of(string id, bool hint, PageMessage? message)
    {
        var wrong = message?.ErrorOf(id) is not null;
        var parts = new[] { hint ? HintId(id) : null, wrong ? ErrorId(id) : null }.Where(part => part is not null);
        return new FieldState(id, string.Join(' ', parts) is { Length: > 0 } described ? described : null, wrong);
    }

    internal static string HintId(string field) => field + "-hd";

    internal static string ErrorId(string field) => field + "-loi";
}
