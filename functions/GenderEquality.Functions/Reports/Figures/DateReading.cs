namespace GenderEquality.Functions.Reports.Figures;

/// <summary>What a text in a date's cell was read as. A closed set.</summary>
public abstract record DateReading
{
    private DateReading()
    {
    }

    /// <summary>First day that is meant; null when none could be read.</summary>
    public virtual DateOnly? First => null;

    /// <summary>One day.</summary>
    public sealed record Day(DateOnly Date) : DateReading
    {
        /// <inheritdoc />
        public override DateOnly? First => Date;
    }

    /// <summary>From one day to another.</summary>
    public sealed record Days(DateOnly From, DateOnly To) : DateReading
    {
        /// <inheritdoc />
        public override DateOnly? First => From;
    }

    /// <summary>A whole month or quarter, from its first day to its last.</summary>
    public sealed record Period(DateOnly From, DateOnly To) : DateReading
    {
        /// <inheritdoc />
        public override DateOnly? First => From;
    }

    /// <summary>Blank, or said not to be.</summary>
    public sealed record Nothing : DateReading;

    /// <summary>No day could be made of it.</summary>
    public sealed record Unreadable : DateReading;
}
