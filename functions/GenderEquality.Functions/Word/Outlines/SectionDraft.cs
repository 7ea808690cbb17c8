using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>A section in the making.</summary>
internal sealed class SectionDraft(IReadOnlyList<string> keys, SectionNumber number, string heading, string source)
{
    /// <summary>Parts of its key.</summary>
    public IReadOnlyList<string> Keys { get; set; } = keys;

    /// <summary>Its key.</summary>
    public string Key => string.Join('.', Keys);

    /// <summary>Whether it has a sub-heading for each task.</summary>
    public bool IsPerTask { get; set; }

    /// <summary>What is said of its heading and the lines under it; nothing of those of tasks.</summary>
    public List<string> Doubts { get; } = [];

    /// <summary>Lines under it.</summary>
    public List<string> Hints { get; } = [];

    /// <summary>Whether it stands below another.</summary>
    public bool IsBelow(SectionDraft other) => Keys.Count > other.Keys.Count && Keys.Take(other.Keys.Count).SequenceEqual(other.Keys, StringComparer.Ordinal);

    /// <summary>What it proposes.</summary>
    public ProposedOutlineSection Proposal(bool isContainer)
    {
        var key = SectionKey.Parse(Key);
        var (guidance, isOptional) = SectionHints.Read(Hints, heading);
        return new ProposedOutlineSection(key, heading, source)
        {
            Numbering = number.IsWhole || string.Equals(number.Written, OutlineSection.NumberOf(key), StringComparison.Ordinal) ? null : number.Written,
            IsContainer = isContainer,
            IsOptional = !isContainer && isOptional,
            IsPerTask = IsPerTask,
            Guidance = IsPerTask ? null : guidance,
        };
    }
}
