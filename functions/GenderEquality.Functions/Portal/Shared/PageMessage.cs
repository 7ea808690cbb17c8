namespace GenderEquality.Functions.Portal.Shared;

/// <summary>What a page says at its top about the form just sent.</summary>
/// <param name="Kind">Done, failed or neither.</param>
/// <param name="Title">One sentence.</param>
/// <param name="Details">More sentences, a paragraph each.</param>
public sealed record PageMessage(MessageKind Kind, string Title, params IReadOnlyList<string> Details)
{
    /// <summary>What is wrong with fields of the form, in their order; the message leads to each.</summary>
    public IReadOnlyList<FieldError> Fields { get; init; } = [];

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? ErrorOf(string field) => Fields.FirstOrDefault(error => string.Equals(error.Field, field, StringComparison.Ordinal))?.Text;

    /// <summary>It was done.</summary>
    public static PageMessage Done(string title, params string[] details) => new(MessageKind.Done, title, details);

    /// <summary>It was not done.</summary>
    public static PageMessage Error(string title, params string[] details) => new(MessageKind.Error, title, details);

    /// <summary>It was not done, because of these fields.</summary>
    public static PageMessage Invalid(string title, params IReadOnlyList<FieldError> fields) => new(MessageKind.Error, title) { Fields = fields };
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
