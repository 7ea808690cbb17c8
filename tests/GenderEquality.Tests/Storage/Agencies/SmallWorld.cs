using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Storage.Agencies;

/// <summary>Submissions of one agency, a day apart from 20 November 2024 on, in every state that one can be in.</summary>
internal static class SmallWorld
{
    public static readonly DateTimeOffset Deadline = new(2024, 12, 10, 0, 0, 0, TimeSpan.FromHours(7));

    public static readonly DateTimeOffset Start = new(2024, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Every state, by name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<SubmissionSummary, SubmissionSummary>> States = new Dictionary<string, Func<SubmissionSummary, SubmissionSummary>>(StringComparer.Ordinal)
    {
        ["processing"] = one => one,
        ["failed"] = one => one with { Status = SubmissionStatus.Failed, Errors = 0 },
        ["unreadable"] = one => one with { Status = SubmissionStatus.NeedsCorrection, Errors = 1 },
        ["wrong"] = one => Read(one, SubmissionStatus.NeedsCorrection),
        ["good"] = one => Read(one, SubmissionStatus.Accepted),
        ["returned"] = one => Read(one, SubmissionStatus.NeedsCorrection) with { Reviews = [new Review(Accepted: false, "Sửa.", "cán bộ", one.Received.AddDays(2.5))] },
        ["accepted"] = one => Read(one, SubmissionStatus.Accepted) with { Reviews = [new Review(Accepted: true, "Được.", "cán bộ", one.Received.AddDays(2.5))] },
        ["withdrawn"] = one => Read(one, SubmissionStatus.Accepted) with { Withdrawn = new SubmissionMark("Đơn vị", one.Received.AddDays(0.5)) },
        ["poorer"] = one => Read(one, SubmissionStatus.Accepted) with { Hold = SubmissionHold.Poorer },
        ["parked"] = one => Read(one, SubmissionStatus.Accepted) with { Hold = SubmissionHold.AfterClose },
        ["reused"] = one => Read(one, SubmissionStatus.NeedsCorrection) with { Reused = new SubmissionMark("Đơn vị", one.Received.AddDays(1.5)) },
        ["empty"] = one => Read(one, SubmissionStatus.NeedsCorrection) with { Substance = new Substance(0, 0) },
    };

    /// <summary>Every sequence of so many submissions.</summary>
    public static IEnumerable<IReadOnlyList<SubmissionSummary>> Sequences(int length) => length == 0
        ? [[]]
        : Sequences(length - 1).SelectMany(before => States.Values, (before, state) => (IReadOnlyList<SubmissionSummary>)[.. before, state(Arrived(Start.AddDays(before.Count)))]);

    /// <summary>Submissions in these states, a day apart.</summary>
    public static IReadOnlyList<SubmissionSummary> Of(params string[] states) => [.. states.Select((state, day) => States[state](Arrived(Start.AddDays(day))))];

    /// <summary>One submission in a state.</summary>
    public static SubmissionSummary One(string state, DateTimeOffset received) => States[state](Arrived(received));

    private static SubmissionSummary Read(SubmissionSummary one, SubmissionStatus status) =>
        one with { Status = status, Readable = true, Errors = status == SubmissionStatus.Accepted ? 0 : 1 };

    private static SubmissionSummary Arrived(DateTimeOffset received)
    {
        var id = SubmissionId.Parse(Ulid.NewUlid(received).ToString(null, null));
        return new SubmissionSummary
        {
            Campaign = CampaignId.Parse("thu-nghiem"),
            Agency = AgencyCode.Parse("so-y-te"),
            Id = id,
            FileName = "bc.docx",
            Size = 1,
            Sha256 = id.ToString(),
            Received = id.Time,
            UploadedBy = "Đơn vị",
        };
    }
}
