namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>How much a submission says, as it was read.</summary>
/// <param name="Sections">Sections with text, one for each task where a section has several; "Không phát sinh" is an answer too.</param>
/// <param name="Cells">Filled cells of appendix tables.</param>
public sealed record Substance(int Sections, int Cells)
{
    /// <summary>Whether the name of its agency was not found in it: it may be another's.</summary>
    public bool Nameless { get; init; }

    /// <summary>Whether nobody filled in anything: no section and no figure.</summary>
    public bool IsEmpty => Sections == 0 && Cells == 0;
}
