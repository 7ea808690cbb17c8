namespace GenderEquality.Functions.Portal.Shared;

/// <summary>What a page says at its top about the form just sent.</summary>
/// <param name="Kind">Done, failed or neither.</param>
/// <param name="Title">One sentence.</param>
/// <param name="Details">More sentences, a paragraph each.</param>
public sealed record PageMessage(MessageKind Kind, string Title, params IReadOnlyList<string> Details)
{
    /// <summary>It was done.</summary>
    public static PageMessage Done(string title, params string[] details) => new(MessageKind.Done, title, details);

    /// <summary>It was not done.</summary>
    public static PageMessage Error(string title, params string[] details) => new(MessageKind.Error, title, details);
}

/// <summary>Tone of a message.</summary>
public enum MessageKind
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was not done.</summary>
    Error,

    /// <summary>To be known.</summary>
    Note,
}
