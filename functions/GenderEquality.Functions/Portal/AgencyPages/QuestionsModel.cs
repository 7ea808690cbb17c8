using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What an agency asked, and the forms to ask.</summary>
public sealed record QuestionsModel : AgencyFrame
{
    /// <summary>What it asked, newest first.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Id that the next question gets: a form sent twice asks once.</summary>
    public required string NextId { get; init; }

    /// <summary>What was typed into a form that was refused; empty without.</summary>
    public AskedForm Typed { get; init; } = AskedForm.Empty;

    /// <summary>Whether a request for a later date waits for its answer.</summary>
    public bool ExtensionWaits => Questions.Any(question => question is { Kind: QuestionKind.Extension, Answer: null });
}

/// <summary>A form on the page of questions, as typed.</summary>
/// <param name="Kind">What is asked for; null where nothing was chosen.</param>
/// <param name="Text">Question, difficulty or reason.</param>
/// <param name="Day">Of a request for a later date: the day, as typed.</param>
/// <param name="LastDay">That day; null when it is none.</param>
public sealed record AskedForm(QuestionKind? Kind, string Text, string Day, DateOnly? LastDay)
{
    /// <summary>Nothing typed.</summary>
    public static AskedForm Empty { get; } = new(null, string.Empty, string.Empty, null);
}
