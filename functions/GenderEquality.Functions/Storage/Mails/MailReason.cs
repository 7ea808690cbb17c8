using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>Why an agency or the coordinator gets a mail, such as <c>due-7</c>. Nobody ever gets two mails for one reason.</summary>
[JsonConverter(typeof(ParsableJsonConverter<MailReason>))]
public readonly partial record struct MailReason : IParsable<MailReason>
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmssfff";
    private readonly string? value;

    private MailReason(MailKind kind, string value)
    {
        Kind = kind;
        this.value = value;
    }

    /// <summary>What kind of mail it is.</summary>
    public MailKind Kind { get; }

    /// <summary>Whether it asks for a report that is still awaited.</summary>
    public bool IsReminder => Kind is MailKind.RemindNow || IsScheduled;

    /// <summary>Whether it is a reminder of the schedule.</summary>
    public bool IsScheduled => Kind is MailKind.Due or MailKind.Overdue;

    /// <summary>Whether it goes to the coordinator; its row stands with the agency that it is about, or with the coordinator's own.</summary>
    public bool IsForCoordinator => MailKinds.IsForCoordinator(Kind);

    /// <summary>Whether it is about one submission.</summary>
    public bool HasSubmission => MailKinds.NamesSubmission(Kind);

    /// <summary>Days before or after the due date, of a reminder of the schedule.</summary>
    public int Days => IsScheduled ? int.Parse(Part("days"), CultureInfo.InvariantCulture) : throw Without("days");

    /// <summary>The version of the consolidated report that the mail is about.</summary>
    public int Version => Kind is MailKind.Issued or MailKind.AfterOfficial ? int.Parse(Part("version"), CultureInfo.InvariantCulture) : throw Without("version");

    /// <summary>The submission that the mail is about.</summary>
    public SubmissionId Submission => HasSubmission ? SubmissionId.Parse(Part("submission")) : throw Without("submission");

    /// <summary>The question that the mail is about.</summary>
    public string Question => Kind is MailKind.Answered or MailKind.Asked ? value![(value!.IndexOf('-', StringComparison.Ordinal) + 1)..] : throw Without("question");

    /// <summary>A reminder of the schedule to an agency with a due date of its own: that date makes it another reason.</summary>
    public MailReason For(Extension? extension) => extension is null ? this : For(extension.DueBefore);

    /// <summary>The same to an agency that is reminded by that exclusive date.</summary>
    public MailReason For(DateOnly before) => new(Kind, string.Create(CultureInfo.InvariantCulture, $"{value}-{before:yyyyMMdd}"));

    /// <summary>Reads the value; throws <see cref="FormatException"/> when it is malformed.</summary>
    public static MailReason Parse(string s) => Parse(s, null);

    /// <inheritdoc />
    public static MailReason Parse(string s, IFormatProvider? provider) => ParsableText.Parse<MailReason>(s, provider);

    /// <summary>Reads the value, or tells that it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MailReason result)
    {
        var kind = s is null ? null : MailKinds.Of(s);
        var valid = kind is not null && s!.Length <= 100 && s.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        result = valid ? new MailReason(kind!.Value, s!) : default;
        return valid;
    }

    /// <summary>The key of its row.</summary>
    public override string ToString() => value ?? string.Empty;

    private static MailReason Of(MailKind kind, string what) => new(kind, $"{MailKinds.Word(kind)}-{what}");

    private static MailReason Of(MailKind kind, int number) => Of(kind, number.ToString(CultureInfo.InvariantCulture));

    private static MailReason Of(MailKind kind, DateTimeOffset at) => Of(kind, TimeKey(at));

    private static MailReason Of(MailKind kind, DateOnly day) => Of(kind, day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    private static string TimeKey(DateTimeOffset at) => at.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    private string Part(string what) => value!.Split('-') is { Length: > 1 } parts ? parts[1] : throw Without(what);

    private InvalidOperationException Without(string what) => new($"'{value}' has no {what}.");
}
