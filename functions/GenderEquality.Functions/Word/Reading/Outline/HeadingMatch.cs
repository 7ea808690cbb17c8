using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>A line that begins a section.</summary>
/// <param name="Section">Section or task.</param>
/// <param name="SaysMore">Whether the line has words of its own, so that it is content too.</param>
internal sealed record HeadingMatch(ControlTag Section, bool SaysMore);
