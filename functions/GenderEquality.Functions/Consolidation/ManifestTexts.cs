using System.Runtime.InteropServices;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Where the texts of many reports come from, in an eighth of the room of the entries themselves, which are made when they are looked at.</summary>
internal sealed class ManifestTexts : IndexedList<ManifestText>
{
    private readonly ChunkedList<Entry> entries = [];
    private readonly List<SectionKey?> sections = [null];
    private readonly Dictionary<SectionKey, int> places = [];

    /// <inheritdoc />
    public override int Count => entries.Count;

    /// <inheritdoc />
    public override ManifestText this[int index] => Text(entries[index]);

    /// <summary>Adds an entry.</summary>
    public void Add(ManifestText text) =>
        entries.Add(new Entry(text.From, PlaceOf(text.Section), text.Task ?? int.MinValue, text.Paragraphs, text.Nothing));

    private short PlaceOf(SectionKey? section)
    {
        if (section is not { } key)
        {
            return 0;
        }

        if (!places.TryGetValue(key, out var place))
        {
            places[key] = place = sections.Count;
            sections.Add(key);
        }

        return (short)place;
    }

    private ManifestText Text(Entry entry) => new(entry.From, sections[entry.Section], entry.Task == int.MinValue ? null : entry.Task, entry.Paragraphs, entry.Nothing);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int From, short Section, int Task, int Paragraphs, bool Nothing);
}
