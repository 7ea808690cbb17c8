using System.Text;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Words of a statement so far, and the reports that its figures come from.</summary>
internal sealed class SaidText
{
    private readonly StringBuilder text = new();
    private readonly SortedSet<int> sources = [];

    /// <summary>The words.</summary>
    public string Text => text.ToString();

    /// <summary>Source indexes in ascending order.</summary>
    public IEnumerable<int> Sources => sources;

    /// <summary>The same as a provenance.</summary>
    public Provenance From => Provenance.Of([.. sources]);

    /// <summary>Adds words. Nothing is missing then.</summary>
    public MissingMeasure? Add(string words)
    {
        text.Append(words);
        return null;
    }

    /// <summary>Adds what a clause says.</summary>
    public void Add(SaidText clause)
    {
        text.Append(clause.text);
        sources.UnionWith(clause.sources);
    }

    /// <summary>Adds sources.</summary>
    public void AddSources(IEnumerable<int> indexes) => sources.UnionWith(indexes);
}

/// <summary>Why a text is not said.</summary>
/// <param name="Measure">Measure or repeat without a figure.</param>
/// <param name="IsUnsettled">Whether there are figures, but nobody has decided which counts.</param>
internal sealed record MissingMeasure(string Measure, bool IsUnsettled);
