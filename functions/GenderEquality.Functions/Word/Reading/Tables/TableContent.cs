using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>A table in the making.</summary>
/// <param name="scope">Where in the structure its cells are.</param>
internal sealed class TableContent(Scope scope)
{
    /// <summary>The section control around the table.</summary>
    public ControlTag? Outer { get; } = scope.Tag;

    /// <summary>Where in the structure the next cell is.</summary>
    public Scope Scope { get; set; } = scope;

    /// <summary>Rows so far.</summary>
    public List<SourceRow> Rows { get; } = [];

    /// <summary>Cells so far of the row that is being read.</summary>
    public List<SourceCell> Cells { get; set; } = [];

    /// <summary>Grid column of the next cell.</summary>
    public int Column { get; set; }

    /// <summary>Content of section controls in cells, which does not stay in the table.</summary>
    public List<BodyElement> Hoisted { get; } = [];
}
