using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>Why an agency gets a mail, such as <c>due-7</c>. One agency never gets two mails for one reason.</summary>
[JsonConverter(typeof(ParsableJsonConverter<MailReason>))]
public readonly record struct MailReason : IParsable<MailReason>
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
    public bool IsReminder => Kind is MailKind.Due or MailKind.Overdue or MailKind.RemindNow;

    /// <summary>Whether it goes to the coordinator, and not to the agency that it is about.</summary>
    public bool IsForCoordinator => Kind is MailKind.AfterOfficial;

    /// <summary>Invitation with the first link.</summary>
    public static MailReason Invite { get; } = new(MailKind.Invite, "invite");

    /// <summary>Reminder some days before the due date; 0 on the last day.</summary>
    public static MailReason Due(int days) => new(MailKind.Due, string.Create(CultureInfo.InvariantCulture, $"due-{days}"));

    /// <summary>Reminder some days after the due date.</summary>
    public static MailReason Overdue(int days) => new(MailKind.Overdue, string.Create(CultureInfo.InvariantCulture, $"overdue-{days}"));

    /// <summary>A reminder of the schedule to an agency with a due date of its own: that date makes it another reason.</summary>
    public MailReason For(Extension? extension) => extension is null
        ? this
        : new MailReason(Kind, string.Create(CultureInfo.InvariantCulture, $"{value}-{extension.DueBefore:yyyyMMdd}"));

    /// <summary>Receipt after ingest.</summary>
    public static MailReason Receipt(SubmissionId submission) => new(MailKind.Receipt, $"receipt-{submission}");

    /// <summary>The coordinator decided about a submission at that moment.</summary>
    public static MailReason Review(SubmissionId submission, DateTimeOffset at) => new(MailKind.Review, $"review-{submission}-{TimeKey(at)}");

    /// <summary>The submission was taken back at that moment.</summary>
    public static MailReason Withdrawn(SubmissionId submission, DateTimeOffset at) => new(MailKind.Withdrawn, $"withdrawn-{submission}-{TimeKey(at)}");

    /// <summary>The earlier submission was chosen at that moment to count again.</summary>
    public static MailReason Reused(SubmissionId submission, DateTimeOffset at) => new(MailKind.Reused, $"reused-{submission}-{TimeKey(at)}");

    /// <summary>The coordinator took a submission that came after the close.</summary>
    public static MailReason Taken(SubmissionId submission) => new(MailKind.Taken, $"taken-{submission}");

    /// <summary>The submission that was held is meant as it is.</summary>
    public static MailReason Meant(SubmissionId submission) => new(MailKind.Meant, $"meant-{submission}");

    /// <summary>The coordinator opened the campaign again for the agency.</summary>
    public static MailReason Reopened(DateTimeOffset at) => new(MailKind.Reopened, $"reopened-{TimeKey(at)}");

    /// <summary>The coordinator reminds by hand.</summary>
    public static MailReason RemindNow(DateTimeOffset at) => new(MailKind.RemindNow, $"remind-{TimeKey(at)}");

    /// <summary>The coordinator sends a new link.</summary>
    public static MailReason NewLink(DateTimeOffset at) => new(MailKind.NewLink, $"link-{TimeKey(at)}");

    /// <summary>The coordinator grants a later due date.</summary>
    public static MailReason Extended(DateTimeOffset at) => new(MailKind.Extended, $"extended-{TimeKey(at)}");

    /// <summary>The coordinator writes a mail.</summary>
    public static MailReason Manual(DateTimeOffset at) => new(MailKind.Manual, $"manual-{TimeKey(at)}");

    /// <summary>The report was issued, and the coordinator lets agencies know.</summary>
    public static MailReason Issued(int version) => new(MailKind.Issued, string.Create(CultureInfo.InvariantCulture, $"issued-{version}"));

    /// <summary>To the coordinator: something arrived after the official version, and a draft was made of it.</summary>
    public static MailReason AfterOfficial(int version) => new(MailKind.AfterOfficial, string.Create(CultureInfo.InvariantCulture, $"draft-{version}"));

    /// <summary>The coordinator answered a question of the agency.</summary>
    public static MailReason Answered(string question) => new(MailKind.Answered, $"answered-{question}");

    /// <summary>Reads the value; throws <see cref="FormatException"/> when it is malformed.</summary>
    public static MailReason Parse(string s) => Parse(s, null);

    /// <inheritdoc />
    public static MailReason Parse(string s, IFormatProvider? provider) => ParsableText.Parse<MailReason>(s, provider);

    /// <summary>Reads the value, or tells that it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MailReason result)
    {
        MailKind? kind = s?.Split('-')[0] switch
        {
            "invite" => MailKind.Invite,
            "due" => MailKind.Due,
            "overdue" => MailKind.Overdue,
            "receipt" => MailKind.Receipt,
            "review" => MailKind.Review,
            "withdrawn" => MailKind.Withdrawn,
            "reused" => MailKind.Reused,
            "taken" => MailKind.Taken,
            "meant" => MailKind.Meant,
            "reopened" => MailKind.Reopened,
            "remind" => MailKind.RemindNow,
            "link" => MailKind.NewLink,
            "extended" => MailKind.Extended,
            "manual" => MailKind.Manual,
            "issued" => MailKind.Issued,
            "draft" => MailKind.AfterOfficial,
            "answered" => MailKind.Answered,
            _ => null,
        };
        var valid = kind is not null && s!.Length <= 100 && s.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        result = valid ? new MailReason(kind!.Value, s!) : default;
        return valid;
    }

    /// <summary>Days before or after the due date, of a reminder of the schedule.</summary>
    public int Days => Kind is MailKind.Due or MailKind.Overdue
        ? int.Parse(value!.Split('-')[1], CultureInfo.InvariantCulture)
        : throw new InvalidOperationException($"'{value}' has no days.");

    /// <summary>The version of the consolidated report that the mail is about.</summary>
    public int Version => Kind is MailKind.Issued or MailKind.AfterOfficial
        ? int.Parse(value!.Split('-')[1], CultureInfo.InvariantCulture)
        : throw new InvalidOperationException($"'{value}' has no version.");

    /// <summary>The question that was answered.</summary>
    public string Question => Kind is MailKind.Answered
        ? value!.Split('-')[1]
        : throw new InvalidOperationException($"'{value}' has no question.");

    /// <summary>Whether it is about one submission.</summary>
    public bool HasSubmission => Kind is MailKind.Receipt or MailKind.Review or MailKind.Withdrawn or MailKind.Reused or MailKind.Taken or MailKind.Meant;

    /// <summary>The submission that it is about.</summary>
    public SubmissionId Submission => HasSubmission
        ? SubmissionId.Parse(value!.Split('-')[1])
        : throw new InvalidOperationException($"'{value}' has no submission.");

    /// <summary>The key of its row.</summary>
    public override string ToString() => value ?? string.Empty;

    private static string TimeKey(DateTimeOffset at) => at.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);
}

/// <summary>Kinds of mail.</summary>
public enum MailKind
{
    /// <summary>Invitation.</summary>
    Invite,

    /// <summary>Reminder before the due date.</summary>
    Due,

    /// <summary>Reminder after it.</summary>
    Overdue,

    /// <summary>Receipt after ingest.</summary>
    Receipt,

    /// <summary>The coordinator's decision about a submission.</summary>
    Review,

    /// <summary>A submission was taken back.</summary>
    Withdrawn,

    /// <summary>An earlier submission counts again.</summary>
    Reused,

    /// <summary>A submission that came after the close is taken.</summary>
    Taken,

    /// <summary>A submission that was held is meant as it is.</summary>
    Meant,

    /// <summary>The campaign is open again for the agency.</summary>
    Reopened,

    /// <summary>Reminder by hand.</summary>
    RemindNow,

    /// <summary>A new link.</summary>
    NewLink,

    /// <summary>A later due date.</summary>
    Extended,

    /// <summary>A mail that the coordinator wrote.</summary>
    Manual,

    /// <summary>The consolidated report was issued.</summary>
    Issued,

    /// <summary>To the coordinator: there is a draft newer than the official version.</summary>
    AfterOfficial,

    /// <summary>A question of the agency was answered.</summary>
    Answered,
}
