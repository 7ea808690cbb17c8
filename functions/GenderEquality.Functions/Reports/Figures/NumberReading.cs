namespace GenderEquality.Functions.Reports.Figures;

/// <summary>What a text in a figure's cell was read as. A closed set: a number, nothing, one of two numbers, or not readable.</summary>
public abstract record NumberReading
{
    private NumberReading()
    {
    }

    /// <summary>One number, in the unit asked for.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="Remark">What a reader should know about how it was written.</param>
    public sealed record Number(decimal Value, NumberRemark Remark = NumberRemark.None) : NumberReading;

    /// <summary>No number, on purpose.</summary>
    /// <param name="Kind">What was said instead.</param>
    public sealed record Nothing(NothingKind Kind) : NumberReading;

    /// <summary>One separator before three digits: thousands or decimals.</summary>
    /// <param name="Vietnamese">As Vietnamese documents write: point for thousands, comma for decimals.</param>
    /// <param name="English">The other way round.</param>
    public sealed record Ambiguous(decimal Vietnamese, decimal English) : NumberReading;

    /// <summary>Two ends instead of one number.</summary>
    public sealed record Range(decimal From, decimal To) : NumberReading;

    /// <summary>No number could be made of it.</summary>
    public sealed record Unreadable(UnreadableReason Reason) : NumberReading;
}

/// <summary>What a reader should know about a number.</summary>
public enum NumberRemark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Written with "khoảng", "trên", "hơn" …</summary>
    Approximate,

    /// <summary>A percentage computed from a fraction such as 45/60.</summary>
    Fraction,

    /// <summary>Words stand beside it that say nothing known: "12 tình nguyện", "1k".</summary>
    Words,
}

/// <summary>What stands in place of a number.</summary>
public enum NothingKind
{
    /// <summary>An empty cell.</summary>
    Blank,

    /// <summary>"Không", "không phát sinh", "-": there was none.</summary>
    None,

    /// <summary>"Chưa có số liệu", "…": it is not known.</summary>
    NoData,
}

/// <summary>Why a text is no number.</summary>
public enum UnreadableReason
{
    /// <summary>Words, or digits and separators in no known order.</summary>
    NotANumber,

    /// <summary>More than one number.</summary>
    SeveralNumbers,

    /// <summary>Numbers on several lines: one that was broken, or more than one.</summary>
    SeveralLines,

    /// <summary>A number with words that make it another answer: a part, a plan, what was not done.</summary>
    Doubtful,

    /// <summary>A sign, "tăng" or "giảm" where things are counted.</summary>
    Signed,

    /// <summary>A unit that the column does not have, such as % in a column of persons.</summary>
    WrongUnit,

    /// <summary>A fraction where things are counted.</summary>
    NotWhole,

    /// <summary>More digits than any figure of a report has.</summary>
    TooLong,

    /// <summary>Neither "có" nor "không".</summary>
    NeitherYesNorNo,
}
