using System.Buffers.Binary;
using System.Security.Cryptography;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
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

    /// <summary>Says that no text is added any more.</summary>
    public void Complete()
    {
        foreach (var section in sections.Values.Append(Unplaced))
        {
            section.Complete();
        }
    }

    private SectionText Section(SectionKey? key) => key is { } section ? sections[section] : Unplaced;
}

/// <summary>Texts of one section.</summary>
internal sealed class SectionText
{
    private readonly ChunkedList<(Agency First, SpoolPart Part)> texts = [];
    private readonly Dictionary<int, List<Agency>> others = [];
    private HashNumbers? byContent = new();

    /// <summary>Texts in the order in which they were first added.</summary>
    public IEnumerable<AgencyText> Texts
    {
        get
        {
            for (var i = 0; i < texts.Count; i++)
            {
                yield return new AgencyText(texts[i].Part, [texts[i].First, .. others.GetValueOrDefault(i, [])]);
            }
        }
    }

    /// <summary>Agencies that have nothing to report.</summary>
    public List<Agency> Nothing { get; } = [];

    /// <summary>Whether nobody wrote anything.</summary>
    public bool IsEmpty => texts.Count == 0 && Nothing.Count == 0;

    /// <summary>Adds an agency's text, or the agency to those who wrote the same.</summary>
    /// <exception cref="InvalidOperationException">Texts are complete.</exception>
    public void Add(Agency agency, ReadOnlySpan<byte> rendered, Spool spool, bool foldable)
    {
        var hashes = byContent ?? throw new InvalidOperationException("The texts are being written.");
        if (foldable && hashes.Add(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(rendered)), texts.Count) is var same && same < texts.Count)
        {
            (others.TryGetValue(same, out var known) ? known : others[same] = []).Add(agency);
            return;
        }

        texts.Add((agency, spool.Append(rendered)));
    }

    /// <summary>Forgets what is needed only while texts are added.</summary>
    public void Complete() => byContent = null;
}

/// <summary>A text and the agencies that wrote it.</summary>
/// <param name="Part">Where the text is kept.</param>
/// <param name="Agencies">The agencies in plan order.</param>
internal sealed record AgencyText(SpoolPart Part, IReadOnlyList<Agency> Agencies);
