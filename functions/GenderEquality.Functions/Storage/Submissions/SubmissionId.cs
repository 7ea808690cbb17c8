using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Names one upload. A ULID: sorts by the time of arrival, safe in keys and addresses.</summary>
[JsonConverter(typeof(ParsableJsonConverter<SubmissionId>))]
public readonly record struct SubmissionId : IParsable<SubmissionId>, IComparable<SubmissionId>
{
    private readonly Ulid value;

    private SubmissionId(Ulid value) => this.value = value;

    /// <summary>When the upload arrived, to the millisecond.</summary>
    public DateTimeOffset Time => value.Time;

    /// <summary>A new id at the clock's present moment.</summary>
    public static SubmissionId New(TimeProvider clock) => new(Ulid.NewUlid(clock.GetUtcNow()));

    /// <summary>Reads the id; throws <see cref="FormatException"/> when it is malformed.</summary>
    public static SubmissionId Parse(string s) => Parse(s, null);

    /// <inheritdoc />
    public static SubmissionId Parse(string s, IFormatProvider? provider) => ParsableText.Parse<SubmissionId>(s, provider);

    /// <summary>Reads the id, or tells that it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SubmissionId result)
    {
        var valid = Ulid.TryParse(s, provider, out var ulid);
        result = new SubmissionId(ulid);
        return valid;
    }

    /// <inheritdoc />
    public int CompareTo(SubmissionId other) => value.CompareTo(other.value);

    /// <summary>26 characters of Crockford's base 32.</summary>
    public override string ToString() => value.ToString();

    /// <summary>Whether it arrived earlier.</summary>
    public static bool operator <(SubmissionId left, SubmissionId right) => left.CompareTo(right) < 0;

    /// <summary>Whether it arrived later.</summary>
    public static bool operator >(SubmissionId left, SubmissionId right) => left.CompareTo(right) > 0;

    /// <summary>Whether it did not arrive later.</summary>
    public static bool operator <=(SubmissionId left, SubmissionId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether it did not arrive earlier.</summary>
    public static bool operator >=(SubmissionId left, SubmissionId right) => left.CompareTo(right) >= 0;
}
