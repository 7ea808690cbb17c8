using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Styles;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>What all readers of one document share.</summary>
internal sealed class ReadingContext
{
    public ReadingContext(ReportPackage package, string main)
    {
        Package = package;
        Main = main;
        Styles = StyleSheet.Load(package, main);
        Numbers = new NumberingCounter(NumberingDefinitions.Load(package, main, Styles));
        Pictures = new PictureStore(package);
        Notes = new NoteReader(this);
        Paragraphs = new ParagraphReader(this);
        Blocks = new BlockReader(this);
    }

    public ReportPackage Package { get; }

    /// <summary>Name of the main part.</summary>
    public string Main { get; }

    public StyleSheet Styles { get; }

    public NumberingCounter Numbers { get; }

    public PictureStore Pictures { get; }

    public NoteReader Notes { get; }

    public ParagraphReader Paragraphs { get; }

    public BlockReader Blocks { get; }

    public FieldStack Fields { get; } = new();

    public DroppedContent Dropped { get; } = new();

    /// <summary>Content controls of cells, in document order.</summary>
    public List<CellAnswer> Answers { get; } = [];
}

/// <summary>Where in the structure a reader is.</summary>
/// <param name="Part">Part whose relationships count.</param>
internal sealed record Scope(string Part)
{
    /// <summary>The innermost content control of this product.</summary>
    public ControlTag? Tag { get; init; }

    /// <summary>Tables around.</summary>
    public int Tables { get; init; }

    /// <summary>Whether it is within a footnote: notes do not have notes.</summary>
    public bool InNote { get; init; }

    /// <summary>Address of the hyperlink around.</summary>
    public string? Link { get; init; }
}
