using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Paragraphs that say the same. Keeps the first paragraph, and of very many agencies only the first sources and names.</summary>
internal sealed class LikeGroup(OwnParagraph first, Agency firstAgency)
{
    private const int MostKept = 60;

    private readonly Dictionary<string, int> byGroup = new(StringComparer.Ordinal);
    private readonly List<TextSource> sources = [];
    private readonly List<string> names = [];
    private AgencyCode last;

    /// <summary>The paragraph that the others are like.</summary>
    public OwnParagraph First => first;

    /// <summary>Whose it is.</summary>
    public Agency FirstAgency => firstAgency;

    /// <summary>How many agencies say so.</summary>
    public int Count { get; private set; }

    /// <summary>Their paragraphs.</summary>
    public IReadOnlyList<TextSource> Sources => sources;

    /// <summary>Their names in sentences.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Whether an agency says it in other words than the first paragraph, numbers and its own name aside.</summary>
    public bool InOtherWords { get; private set; }

    /// <summary>How many agencies of a group say so.</summary>
    public int CountOf(string group) => byGroup.GetValueOrDefault(group);

    /// <summary>Adds a paragraph. An agency that says the same twice counts once; agencies come one after another.</summary>
    public void Add(Agency agency, OwnParagraph paragraph)
    {
        if (last == agency.Code)
        {
            return;
        }

        last = agency.Code;
        Count++;
        InOtherWords |= paragraph.Fingerprint != first.Fingerprint;
        byGroup[agency.Group] = byGroup.GetValueOrDefault(agency.Group) + 1;
        if (sources.Count < MostKept)
        {
            sources.Add(paragraph.Source);
            names.Add(agency.NameInText);
        }
    }
}
