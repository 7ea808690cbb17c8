using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>What SendGrid means when it does not take a mail.</summary>
internal static partial class SendGridErrors
{
    private static readonly TimeSpan UsualDelay = TimeSpan.FromSeconds(30);

    /// <summary>The addresses at fault, when they alone are: the answer names fields such as <c>personalizations.0.to.1.email</c>.</summary>
    public static IReadOnlyList<RefusedAddress> WrongAddresses(HttpStatusCode status, string body, IReadOnlyList<EmailAddress> to)
    {
        if (status != HttpStatusCode.BadRequest || ErrorsOf(body) is not { Count: > 0 } errors)
        {
            return [];
        }

        var wrong = errors.Select(error => (error.Message, Field: AddressField().Match(error.Field ?? string.Empty))).ToList();
        return wrong.All(error => error.Field.Success && Index(error.Field) < to.Count)
            ? [.. wrong.Select(error => new RefusedAddress(to[Index(error.Field)], AddressRefusal.NoMailbox, error.Message ?? string.Empty)).DistinctBy(one => one.Address)]
            : [];
    }

    /// <summary>When to come again, by <c>Retry-After</c> or <c>X-RateLimit-Reset</c>; half a minute when neither tells.</summary>
    public static TimeSpan DelayOf(HttpResponseHeaders headers, DateTimeOffset now)
    {
        var reset = headers.TryGetValues("X-RateLimit-Reset", out var values)
            && long.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) - now
            : (TimeSpan?)null;
        var delay = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => reset ?? UsualDelay,
        };
        return TimeSpan.FromSeconds(Math.Clamp(delay.TotalSeconds, 1, 3600));
    }

    private static IReadOnlyList<Error> ErrorsOf(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<Answer>(body, JsonSerializerOptions.Web)?.Errors ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static int Index(Match field) => int.Parse(field.Groups["index"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^personalizations\.0\.to\.(?<index>\d{1,4})(?:\.email)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressField();

    private sealed record Answer(IReadOnlyList<Error>? Errors);

    private sealed record Error(string? Message, string? Field);
}
