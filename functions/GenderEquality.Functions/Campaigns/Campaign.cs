using System.Text.Json.Serialization;
using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Campaigns;

/// <summary>One yearly collection of reports under one plan. Everything that differs from year to year or place to place is in here.</summary>
public sealed record Campaign
{
    private const int DaysOpen = 180;

    /// <summary>Unique key.</summary>
    public required CampaignId Id { get; init; }

    /// <summary>Subject of the reports: "Kết quả thực hiện công tác … năm …".</summary>
    public required string Title { get; init; }

    /// <summary>The year reported on.</summary>
    public required int Year { get; init; }

    /// <summary>Place in the heading of documents: name of the city or province.</summary>
    public required string PlaceName { get; init; }

    /// <summary>IANA name of the time zone in which dates of the campaign are meant.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The plan's "trước ngày": an exclusive local date. A report that arrives at its midnight or later is late.</summary>
    public required DateOnly DueBefore { get; init; }

    /// <summary>The local date from which the campaign is closed; null for the usual one, see <see cref="ClosedFrom"/>.</summary>
    public DateOnly? ClosesOn { get; init; }

    /// <summary>When collecting begins (local date): links are sent from then on.</summary>
    public required DateOnly OpensOn { get; init; }

    /// <summary>What all agencies and places together are called within a sentence: "toàn thành phố", "toàn tỉnh".</summary>
    public required string WholeName { get; init; }

    /// <summary>Days on which the year's activities are concentrated, such as a "Tháng hành động"; null where the plan has none.</summary>
    public CampaignPeriod? ActionPeriod { get; init; }

    /// <summary>Version of the Word template made from this campaign; raised when outline or tables change.</summary>
    public required int TemplateVersion { get; init; }

    /// <summary>Documents that the reports rest on ("Căn cứ ...").</summary>
    public required IReadOnlyList<LegalBasis> LegalBases { get; init; }

    /// <summary>Who collects and consolidates.</summary>
    public required Coordinator Coordinator { get; init; }

    /// <summary>To whom the consolidated report is addressed: one version each.</summary>
    public required IReadOnlyList<Audience> Audiences { get; init; }

    /// <summary>Where the consolidated report goes as a report to the level above; null where that level asks for none in a form of its own.</summary>
    public UpwardReport? Upward { get; init; }

    /// <summary>Who makes and who approves official versions of the consolidated report.</summary>
    public ApprovalPolicy Approval { get; init; } = ApprovalPolicy.None;

    /// <summary>When agencies are reminded.</summary>
    public required ReminderPolicy Reminders { get; init; }

    /// <summary>What its mails to agencies say in its own words; null where they say what mails always say.</summary>
    public MailWording? MailTexts { get; init; }

    /// <summary>That it is only tried out; null for one that counts.</summary>
    public Rehearsal? Rehearsal { get; init; }

    /// <summary>On which days people work: what goes out of itself goes out then.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.Default;

    /// <summary>Groups of agencies in plan order.</summary>
    public required IReadOnlyList<AgencyGroup> Groups { get; init; }

    /// <summary>Agencies in plan order.</summary>
    public required IReadOnlyList<Agency> Agencies { get; init; }

    /// <summary>Sections in outline order, containers included.</summary>
    public required IReadOnlyList<OutlineSection> Outline { get; init; }

    /// <summary>Objectives (mục tiêu) under which the indicators stand.</summary>
    public required IReadOnlyList<Objective> Objectives { get; init; }

    /// <summary>Indicators (chỉ tiêu) in order.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Appendix tables in order.</summary>
    public required IReadOnlyList<AppendixTable> Tables { get; init; }

    /// <summary>Words that agencies shorten in their names.</summary>
    public IReadOnlyList<Abbreviation> Abbreviations { get; init; } = [];

    /// <summary>Guidance and notes of earlier templates of this campaign: left in a report they are no answer either.</summary>
    public IReadOnlyList<string> EarlierHints { get; init; } = [];

    /// <summary>Figures of last year where they are known.</summary>
    public IReadOnlyList<KnownFigure> PreviousFigures { get; init; } = [];

    /// <summary>What the consolidated report says in figures.</summary>
    public StatementSet Statements { get; init; } = StatementSet.None;

    /// <summary>The order of the consolidated report that is signed, as the file lays it out.</summary>
    [JsonPropertyName("signedReport")]
    public SignedReport DeclaredReport { get; init; } = SignedReport.None;

    /// <summary>The order of the consolidated report that is signed: without one in the file, the outline's own order, and every table as an appendix.</summary>
    [JsonIgnore]
    public SignedReport SignedReport => DeclaredReport.Sections.Count > 0 ? DeclaredReport : OutlineOrder.Of(this);

    /// <summary>Facts that stand in two places of a report, where they must be the same.</summary>
    public IReadOnlyList<FigureAgreement> Agree { get; init; } = [];

    /// <summary>First moment that is too late for everybody without an extension.</summary>
    public DateTimeOffset Deadline => StartOf(DueBefore);

    /// <summary>Years for which indicators have targets, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> TargetYears => [.. Indicators.SelectMany(indicator => indicator.Targets).Select(target => target.Year).Distinct().Order()];

    /// <summary>The local date from which timers leave the campaign alone. Unless the file says otherwise this is half a year after the due date,
    /// when the report has long been signed; later where the file asks for a reminder after that.</summary>
    public DateOnly ClosedFrom => ClosesOn ?? DueBefore.AddDays(Math.Max(DaysOpen, Reminders.DaysAfter.DefaultIfEmpty().Max() + 1));

    /// <summary>The coordinator's last word on whether it is open; null while the dates alone decide. It is no part of the file.</summary>
    [JsonIgnore]
    public CampaignDecision? Decision { get; init; }

    /// <summary>The moment at which it closes or has closed; null while it stays open until somebody closes it.</summary>
    [JsonIgnore]
    public DateTimeOffset? Closes => Decision switch
    {
        { Closed: true } decision => decision.At,
        { } decision when decision.At >= StartOf(ClosedFrom) => null,
        _ => StartOf(ClosedFrom),
    };

    /// <summary>Whether it is over: nothing happens of itself any more. Its pages and files stay, and the coordinator can still act. Opened again before
    /// the date it closes on that date all the same; opened again after it, it stays open until somebody closes it.</summary>
    public bool IsClosed(DateTimeOffset now) => Decision is { } decision && (decision.Closed || decision.At >= StartOf(ClosedFrom))
        ? decision.Closed
        : now >= StartOf(ClosedFrom);

    /// <summary>Who signs an agency's report; null where neither it nor its group says so.</summary>
    public Signature? SignatureOf(Agency agency) => agency.Signature ?? GroupOf(agency)?.Signature;

    /// <summary>Who keeps the file copy of an agency's report, such as "VT, LĐTBXH"; null where neither it nor its group says so.</summary>
    public string? FilingOf(Agency agency) => agency.Filing ?? GroupOf(agency)?.Filing;

    /// <summary>The agency of that code, or null.</summary>
    public Agency? FindAgency(AgencyCode code) => Agencies.FirstOrDefault(agency => agency.Code == code);

    /// <summary>Midnight at which a local date of this campaign begins.</summary>
    public DateTimeOffset StartOf(DateOnly localDate) => At(localDate, TimeOnly.MinValue);

    /// <summary>Moment at which clocks of this campaign show that date and time.</summary>
    public DateTimeOffset At(DateOnly localDate, TimeOnly time)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
        var local = localDate.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>The moment as people in the campaign's place read it off the clock.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(TimeZone));

    private AgencyGroup? GroupOf(Agency agency) => Groups.FirstOrDefault(group => string.Equals(group.Key, agency.Group, StringComparison.Ordinal));
}

/// <summary>A period with a name, such as "Tháng hành động …".</summary>
/// <param name="Name">As the plan calls it.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record CampaignPeriod(string Name, DateOnly From, DateOnly To);

/// <summary>A document that the reports rest on.</summary>
/// <param name="Number">Such as "117/KH-UBND".</param>
/// <param name="Date">Day of issue.</param>
/// <param name="Text">As it stands in the report, without "Căn cứ" and the closing semicolon.</param>
/// <param name="Section">Outline section whose programme it is, if any.</param>
/// <param name="Note">What a reader of the file should know, such as a differing number in the source.</param>
public sealed record LegalBasis(string Number, DateOnly Date, string Text, SectionKey? Section = null, string? Note = null)
{
    /// <summary>Whether it is what the reports carry out ("Thực hiện …") and no basis of theirs: openings name it themselves.</summary>
    public bool Implemented { get; init; }
}

/// <summary>A word and what officers write for it, such as "UBND" for "Ủy ban nhân dân".</summary>
/// <param name="Short">What they write.</param>
/// <param name="Long">The word in full.</param>
public sealed record Abbreviation(string Short, string Long);

/// <summary>A figure of last year.</summary>
/// <param name="Agency">Whose figure; null for the whole.</param>
/// <param name="Table">Appendix table.</param>
/// <param name="Row">Row key of the table.</param>
/// <param name="Value">In the row's unit.</param>
public sealed record KnownFigure(AgencyCode? Agency, TableKey Table, string Row, decimal Value);
