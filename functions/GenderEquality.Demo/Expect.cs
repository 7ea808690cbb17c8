namespace GenderEquality.Demo;

/// <summary>What must be, or the demo ends with the reason.</summary>
internal static class Expect
{
    public static void That(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new DemoFailure(otherwise);
        }
    }

    public static void Equal<T>(T expected, T actual, string what) =>
        That(EqualityComparer<T>.Default.Equals(expected, actual), $"{what}: expected {expected}, found {actual}.");

    public static T NotNull<T>(T? value, string otherwise)
        where T : class => value ?? throw new DemoFailure(otherwise);

    /// <summary>Two sets, whatever their order; tells what is missing and what is too much.</summary>
    public static void Same(IEnumerable<string> expected, IEnumerable<string> actual, string what)
    {
        var left = expected.ToList();
        var right = actual.ToList();
        var missing = left.Except(right, StringComparer.Ordinal).ToList();
        var surplus = right.Except(left, StringComparer.Ordinal).ToList();
        That(missing.Count + surplus.Count == 0, $"{what}: missing [{string.Join(", ", missing)}], too much [{string.Join(", ", surplus)}].");
        Equal(left.Count, right.Count, $"{what}: number (one is there twice)");
    }
}
