using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.LocalHost.Clock;

/// <summary>Moments as text: ISO 8601 with an offset, such as <c>2024-10-01T08:00:00+07:00</c>.</summary>
internal static partial class ClockText
{
    /// <summary>False where the text is no moment, or says no offset and could mean several.</summary>
    public static bool TryParse(string? text, out DateTimeOffset moment)
    {
        moment = default;
        return text is not null && OffsetPattern().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
    }

    /// <summary>Text that <see cref="TryParse"/> reads.</summary>
    public static string Format(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"T.*(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OffsetPattern();
}
