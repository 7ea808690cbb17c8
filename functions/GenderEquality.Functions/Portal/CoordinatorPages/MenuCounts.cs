namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What waits for the coordinator, as numbers beside entries of the menu.</summary>
/// <param name="Questions">Questions and requests without an answer.</param>
/// <param name="ToSettle">Rows of figures to decide about.</param>
/// <param name="PersonalData">Lines with personal data that nobody has decided about.</param>
public sealed record MenuCounts(int Questions, int ToSettle, int PersonalData)
{
    /// <summary>Nothing waits.</summary>
    public static MenuCounts None { get; } = new(0, 0, 0);

    /// <summary>The number beside an entry; 0 for none.</summary>
    public int Of(CoordinatorMenu entry) => entry switch
    {
        CoordinatorMenu.Inbox => Questions,
        CoordinatorMenu.Settling => ToSettle,
        CoordinatorMenu.PersonalData => PersonalData,
        _ => 0,
    };
}
