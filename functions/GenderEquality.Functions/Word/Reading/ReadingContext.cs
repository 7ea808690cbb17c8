using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Styles;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>What all readers of one document share.</summary>
internal sealed class ReadingContext
{
    /// <summary>For the document in a package.</summary>
    /// <param name="package">Package.</param>
    /// <param name="main">Name of its main part.</param>
    /// <param name="around">For a document that is inserted into another: that one's, which has the pictures, figures and notices of all.</param>
    public ReadingContext(ReportPackage package, string main, ReadingContext? around = null)
    {
        Depth = around is null ? 0 : around.Depth + 1;
        Dropped = around?.Dropped ?? new DroppedContent();
        Answers = around?.Answers ?? [];
        Pictures = around?.Pictures ?? new PictureStore();
        Package = package;
        Main = main;
        Styles = StyleSheet.Load(package, main);
        Numbers = new NumberingCounter(NumberingDefinitions.Load(package, main, Styles));
        Prompts = new GlossaryPrompts(package, main);
        Notes = new NoteReader(this);
        Paragraphs = new ParagraphReader(this);
        Chunks = new ChunkReader(this);
        Blocks = new BlockReader(this);
    }

    public ReportPackage Package { get; }

    /// <summary>Name of the main part.</summary>
    public string Main { get; }

    public StyleSheet Styles { get; }

    public NumberingCounter Numbers { get; }

    public PictureStore Pictures { get; }

    public GlossaryPrompts Prompts { get; }

    public NoteReader Notes { get; }

    public ParagraphReader Paragraphs { get; }

    public BlockReader Blocks { get; }

    public ChunkReader Chunks { get; }

    /// <summary>Whether prompts and hints of content controls are read as text: in a form they are what it says, in a report they are no answer.</summary>
    public bool KeepsHints { get; init; }

    /// <summary>How many documents are around this one.</summary>
    public int Depth { get; }

    public FieldStack Fields { get; } = new();

    public DroppedContent Dropped { get; }

    /// <summary>Content controls of cells, in document order.</summary>
    public List<CellAnswer> Answers { get; }
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
