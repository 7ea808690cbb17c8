namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>A file of a form that waits for the last word.</summary>
/// <param name="Field">In which field it was sent.</param>
/// <param name="Name">Its name.</param>
/// <param name="Size">Bytes.</param>
public sealed record WaitingFile(string Field, string Name, long Size);
