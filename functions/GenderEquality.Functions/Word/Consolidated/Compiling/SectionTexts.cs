using System.Buffers.Binary;
using System.Security.Cryptography;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Rendering;

namespace GenderEquality.Functions.Word.Consolidated.Compiling;

/// <summary>Where in the temporary file each section's texts stand, and whose they are.</summary>
internal sealed class SectionTexts(Campaign campaign)
{
    private readonly Dictionary<SectionKey, SectionText> sections = campaign.Outline.ToDictionary(section => section.Key, _ => new SectionText());

    /// <summary>What could not be placed under a section.</summary>
    public SectionText Unplaced { get; } = new();

    /// <summary>Texts of a section.</summary>
    public SectionText Of(SectionKey key) => sections[key];

    /// <summary>Adds an agency that has nothing to report.</summary>
    public void AddNothing(SectionKey? key, Agency agency) => Section(key).Nothing.Add(agency);

    /// <summary>Adds an agency's text. The same text of several agencies is kept once.</summary>
    /// <param name="key">Section; null for text that could not be placed.</param>
    /// <param name="agency">Whose text.</param>
    /// <param name="rendered">The text as XML.</param>
    /// <param name="spool">Where it is kept.</param>
    /// <param name="foldable">False when it holds numbers that are unique in the document (pictures, footnotes).</param>
    public void Add(SectionKey? key, Agency agency, ReadOnlySpan<byte> rendered, Spool spool, bool foldable)
    {
        if (!rendered.IsEmpty)
        {
            Section(key).Add(agency, rendered, spool, foldable);
        }
    }

    private SectionText Section(SectionKey? key) => key is { } section ? sections[section] : Unplaced;
}

/// <summary>Texts of one section.</summary>
internal sealed class SectionText
{
    private readonly Dictionary<UInt128, AgencyText> byContent = [];

    /// <summary>Texts in the order in which they were first added.</summary>
    public List<AgencyText> Texts { get; } = [];

    /// <summary>Agencies that have nothing to report.</summary>
    public List<Agency> Nothing { get; } = [];

    /// <summary>Whether nobody wrote anything.</summary>
    public bool IsEmpty => Texts.Count == 0 && Nothing.Count == 0;

    /// <summary>Adds an agency's text, or the agency to those who wrote the same.</summary>
    public void Add(Agency agency, ReadOnlySpan<byte> rendered, Spool spool, bool foldable)
    {
        var hash = foldable ? BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(rendered)) : default;
        if (foldable && byContent.TryGetValue(hash, out var same))
        {
            same.Add(agency);
            return;
        }

        var text = new AgencyText(agency, spool.Append(rendered));
        Texts.Add(text);
        if (foldable)
        {
            byContent.Add(hash, text);
        }
    }
}

/// <summary>A text and the agencies that wrote it: most often one, of which no list is held.</summary>
internal sealed class AgencyText(Agency first, SpoolPart part)
{
    private List<Agency>? others;

    /// <summary>Where the text is kept.</summary>
    public SpoolPart Part { get; } = part;

    /// <summary>The agencies in plan order.</summary>
    public IReadOnlyList<Agency> Agencies => [first, .. others ?? []];

    /// <summary>Adds an agency that wrote the same.</summary>
    public void Add(Agency agency) => (others ??= []).Add(agency);
}
