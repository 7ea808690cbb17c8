namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Who did something with a submission, and when.</summary>
/// <param name="By">The agency, or an officer.</param>
/// <param name="At">When.</param>
public sealed record SubmissionMark(string By, DateTimeOffset At);
