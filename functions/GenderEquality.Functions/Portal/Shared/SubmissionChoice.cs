using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>Something that can be said about one submission: a form of its own, with what it means asked first.</summary>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Button">What it is called.</param>
/// <param name="Question">What follows from it.</param>
/// <param name="Submission">About which submission.</param>
public sealed record SubmissionChoice(string Action, string Button, string Question, SubmissionId Submission);
