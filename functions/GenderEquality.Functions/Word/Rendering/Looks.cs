using System.Collections.Concurrent;
using DocumentFormat.OpenXml;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>The properties of paragraphs, runs and cells as XML text, made once for each look: a report of a thousand paragraphs has about
/// ten looks, and making their elements anew for each was most of what consolidation cost.</summary>
/// <param name="create">Makes the properties; null for a look that needs none.</param>
internal sealed class Looks<TLook>(Func<TLook, OpenXmlElement?> create)
    where TLook : notnull
{
    /// <summary>Tables of any width make looks without end: then all are forgotten.</summary>
    private const int Most = 1000;

    private readonly ConcurrentDictionary<TLook, string> texts = new();

    /// <summary>The properties of a look as XML text.</summary>
    public string this[TLook look]
    {
        get
        {
            if (texts.TryGetValue(look, out var text))
            {
                return text;
            }

            if (texts.Count >= Most)
            {
                texts.Clear();
            }

            text = create(look) is { } element ? Markup.Of(element) : string.Empty;
            texts[look] = text;
            return text;
        }
    }
}
