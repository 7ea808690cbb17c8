using System.Text;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Words of a statement so far, and the figures that it says.</summary>
internal sealed class SaidText
{
    private readonly StringBuilder text = new();
    private readonly List<StatementFigure> figures = [];

    /// <summary>The words.</summary>
    public string Text => text.ToString();

    /// <summary>The figures, in the order in which they are said.</summary>
    public IReadOnlyList<StatementFigure> Figures => figures;

    /// <summary>Adds words. Nothing is missing then.</summary>
    public MissingMeasure? Add(string words)
    {
        text.Append(words);
        return null;
    }

    /// <summary>Adds a figure. Nothing is missing then.</summary>
    public MissingMeasure? Add(StatementFigure figure)
    {
        figures.Add(figure);
        return Add(figure.Text);
    }

    /// <summary>Adds what a clause says.</summary>
    public void Add(SaidText clause)
    {
        text.Append(clause.text);
        figures.AddRange(clause.figures);
    }

    /// <summary>Adds what members of a repeat say.</summary>
    public MissingMeasure? Add(IReadOnlyList<SaidText> members, string separator, string rest)
    {
        figures.AddRange(members.SelectMany(member => member.figures));
        return Add(string.Join(separator, members.Select(member => member.Text)) + rest);
    }
}

/// <summary>Why a text is not said.</summary>
/// <param name="Measure">Measure or repeat without a figure.</param>
/// <param name="IsUnsettled">Whether there are figures, but nobody has decided which counts.</param>
internal sealed record MissingMeasure(string Measure, bool IsUnsettled);
