namespace GenderEquality.Functions.Word.Safety;

/// <summary>What the examination of one submission may still cost, its report and its workbooks together. It counts work, not time: the same
/// files always come to the same sum, on a fast machine and on a slow one, and so always get the same answer.</summary>
public sealed class WorkBudget
{
    /// <summary>Units for one submission: some six seconds of a processor, or 180 MB of memory, whichever is used up first.</summary>
    public const long OfSubmission = 60_000_000;

    private readonly WorkBudget? whole;

    /// <summary>The budget of one submission.</summary>
    public WorkBudget()
        : this(OfSubmission, null)
    {
    }

    private WorkBudget(long units, WorkBudget? whole) => (Left, this.whole) = (units, whole);

    /// <summary>The budget of a file that the coordinator sends: it is their own, and seldom.</summary>
    public static WorkBudget OfCoordinator() => new(4 * OfSubmission, null);

    /// <summary>Units that are left.</summary>
    public long Left { get; private set; }

    /// <summary>A part for one attachment, so that one that costs too much leaves something for the others. What it spends is spent of the whole.</summary>
    public WorkBudget Part(long most) => new(Math.Min(most, Left), this);

    /// <summary>Counts work; throws <see cref="UnsafeFileException"/> when there was too much of it.</summary>
    public void Spend(long units)
    {
        Left -= units;
        if (whole is not null)
        {
            whole.Left -= units;
        }

        if (Left < 0)
        {
            throw new UnsafeFileException(RefusalReason.TooMuchWork);
        }
    }
}
