using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns.Statements;

/// <summary>What may stand behind <c>|</c> in <c>{measure|format}</c>.</summary>
public static partial class StatementFormats
{
    /// <summary>A count below ten with a zero before it, as running text has it.</summary>
    public const string Count = "count";

    /// <summary>Without its sign.</summary>
    public const string Absolute = "abs";

    /// <summary>With its sign: <c>+1,2</c>.</summary>
    public const string Signed = "signed";

    /// <summary>A day.</summary>
    public const string Date = "date";

    /// <summary>Names of a set's members; <c>list:5</c> names five and counts the others.</summary>
    public const string List = "list";

    /// <summary>Names of a set's members, each with the value it is ordered or tested by.</summary>
    public const string Values = "values";

    /// <summary>Begins the unit behind each value of <c>values</c>: <c>unit:%</c>, <c>unit:người</c>.</summary>
    public const string Unit = "unit:";

    /// <summary>Keys of a set's members.</summary>
    public const string Keys = "keys";

    /// <summary>How many gave a figure of how many should: <c>14/15</c>.</summary>
    public const string Base = "base";

    /// <summary>In words where it is one: "Một".</summary>
    public const string OneInWords = "one";

    private static readonly string[] Plain = [Count, Absolute, Signed, Date, List, Values, Keys, Base, OneInWords];

    /// <summary>Whether a format is known.</summary>
    public static bool IsKnown(string format) => Plain.Contains(format, StringComparer.Ordinal) || LongestList().IsMatch(format) || UnitOf(format) is not null;

    /// <summary>Longest list that a format allows; null for any length.</summary>
    public static int? Longest(string format) => LongestList().Match(format) is { Success: true } match ? int.Parse(match.Groups["most"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The unit that a format names; null for any other format.</summary>
    public static string? UnitOf(string format) => format.Length > Unit.Length && format.StartsWith(Unit, StringComparison.Ordinal) ? format[Unit.Length..] : null;

    [GeneratedRegex("^(list|values|keys):(?<most>[1-9][0-9]?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LongestList();
}
