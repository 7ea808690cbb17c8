using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Storage.Agencies;

/// <summary>Everything that up to four submissions can come to: what counts, whether the agency was in time, what waits for whom.</summary>
public class AgencyStateTests
{
    private static readonly DateTimeOffset Deadline = SmallWorld.Deadline;

    [Fact]
    public void NothingMeansNotSubmitted() => Assert.Equal(AgencyState.Nothing, StateOf([]));

    [Fact]
    public void OrderOfReadingDoesNotMatter() => ForAll(4, all =>
    {
        var state = StateOf(all);
        for (var turn = 0; turn < all.Count; turn++)
        {
            Assert.Equal(state, StateOf([.. all.Skip(turn), .. all.Take(turn)]));
            Assert.Equal(state, StateOf([.. all.Skip(turn).Concat(all.Take(turn)).Reverse()]));
        }
    });

    [Fact]
    public void WhatCountsCanBeReadAndIsNeitherWithdrawnNorParked() => ForAll(4, all =>
    {
        var state = StateOf(all);
        var current = all.FirstOrDefault(one => one.Id == state.Current);
        Assert.True(current is null or { Withdrawn: null, Hold: not SubmissionHold.AfterClose });
        Assert.Equal(state.Readable, current is { Readable: true, Status: SubmissionStatus.Accepted or SubmissionStatus.NeedsCorrection });
        Assert.True(current?.Hold != SubmissionHold.Poorer || !all.Any(one => IsFree(one) && one.Id < current.Id));
        Assert.Equal(state.Readable, all.Any(one => one is { Readable: true, Withdrawn: null, Hold: not SubmissionHold.AfterClose }));
    });

    [Fact]
    public void AcceptedOneIsReplacedByAnAcceptedOneOnlyUnlessSomebodyChooses() => ForAll(4, all =>
    {
        var accepted = all.Where(one => IsFree(one) && one.Status == SubmissionStatus.Accepted).Select(one => one.Id).ToList();
        if (accepted.Count > 0 && all.All(one => one.Reused is null))
        {
            Assert.Equal(accepted.Max(), StateOf(all).Current);
        }
    });

    [Fact]
    public void WithdrawnAndParkedOnesChangeNothingButTheirOwnNotice() => ForAll(4, all =>
    {
        var without = StateOf([.. all.Where(one => one is { Withdrawn: null, Hold: not SubmissionHold.AfterClose })]);
        Assert.Equal(without with { Submissions = 0 }, StateOf(all) with { Submissions = 0, Parked = null });
    });

    [Fact]
    public void NewerOneThatDoesNotReplaceItChangesNeitherWhatCountsNorTimeliness() => ForAll(3, all =>
    {
        var before = StateOf(all);
        if (!before.Readable)
        {
            return;
        }

        foreach (var state in (string[])["processing", "failed", "unreadable", "poorer"])
        {
            var after = StateOf([.. all, SmallWorld.One(state, Deadline.AddDays(1))]);
            if (all.Any(IsFree))
            {
                Assert.Equal((before.Status, before.Current, before.FirstReadable), (after.Status, after.Current, after.FirstReadable));
                Assert.True(before.Arrived is null || before.Late == after.Late);
            }
        }
    });

    [Fact]
    public void NothingThatComesLaterMakesAnAgencyLate() => ForAll(3, all =>
    {
        var before = StateOf(all);
        Assert.False(before.Late);
        foreach (var state in SmallWorld.States.Keys)
        {
            Assert.True(before.Arrived is null || !StateOf([.. all, SmallWorld.One(state, Deadline.AddDays(1))]).Late);
        }
    });

    [Fact]
    public void DoneMeansThatSomethingAcceptedCountsAndNoReturnIsOpen() => ForAll(4, all =>
    {
        var state = StateOf(all);
        Assert.Equal(state.Done, state is { Readable: true, Returned: false } && all.Single(one => one.Id == state.Current).Status == SubmissionStatus.Accepted);
    });

    [Theory]
    [InlineData("good,wrong", 0, "Accepted")]
    [InlineData("good,good", 1, "Accepted")]
    [InlineData("wrong,wrong", 1, "NeedsCorrection")]
    [InlineData("good,unreadable", 0, "Accepted")]
    [InlineData("unreadable,failed", 1, "Failed")]
    [InlineData("good,poorer", 0, "Accepted")]
    [InlineData("withdrawn,poorer", 1, "Accepted")]
    [InlineData("reused,good", 0, "NeedsCorrection")]
    [InlineData("reused,wrong,good", 2, "Accepted")]
    [InlineData("returned,good", 1, "Accepted")]
    [InlineData("good,returned", 0, "NeedsCorrection")]
    [InlineData("good,returned,wrong", 0, "NeedsCorrection")]
    [InlineData("accepted,returned", 0, "NeedsCorrection")]
    public void Counts(string states, int place, string status)
    {
        var all = SmallWorld.Of(states.Split(','));

        var state = StateOf(all);

        Assert.Equal((all[place].Id, status), (state.Current!.Value, state.Status.ToString()));
    }

    [Fact]
    public void ParkedOneAloneIsNothingThatArrived() =>
        Assert.Equal(AgencyState.Nothing, StateOf(SmallWorld.Of("parked")) with { Parked = null });

    [Fact]
    public void WaitingOnesAreNamedUntilSomethingAcceptedComesAfterThem()
    {
        var poorer = SmallWorld.Of("good", "poorer", "wrong");
        Assert.Equal(poorer[1].Id, StateOf(poorer).Held);
        Assert.Null(StateOf([.. poorer, SmallWorld.One("good", Deadline)]).Held);
        var parked = SmallWorld.Of("good", "parked");
        Assert.Equal(parked[1].Id, StateOf(parked).Parked);
        Assert.Null(StateOf([.. parked, SmallWorld.One("good", Deadline)]).Parked);
    }

    [Fact]
    public void CorrectionAfterAReturnIsOnTimeWithItsDate()
    {
        var first = SmallWorld.One("good", SmallWorld.Start) with { Status = SubmissionStatus.NeedsCorrection, Reviews = [new Review(Accepted: false, "Sửa.", "cán bộ", Deadline.AddDays(1))] };
        var returned = StateOf([first]);
        Assert.Equal((false, SubmissionStatus.NeedsCorrection, true, true), (returned.Late, returned.Status, returned.Returned, returned.Owes));

        var second = SmallWorld.One("good", Deadline.AddDays(2));
        var state = StateOf([first, second]);

        Assert.Equal((false, SubmissionStatus.Accepted, second.Id, second.Received), (state.Late, state.Status, state.Current!.Value, state.LastCorrection!.Value));
        Assert.Equal((false, true), (state.IsLate(second, Deadline), StateOf([second]).IsLate(second, Deadline)));
    }

    [Fact]
    public void AgencyThatReplacesItsAcceptedReportAfterTheDueDateIsOnTime()
    {
        var all = new[] { SmallWorld.One("good", SmallWorld.Start), SmallWorld.One("good", Deadline.AddDays(3)) };

        Assert.Equal((false, all[1].Id, all[1].Received), (StateOf(all).Late, StateOf(all).Current!.Value, StateOf(all).LastCorrection!.Value));
    }

    [Fact]
    public void EmptyTemplateInTimeIsNoReportInTime()
    {
        var all = new[] { SmallWorld.One("empty", SmallWorld.Start), SmallWorld.One("good", Deadline) };

        Assert.Equal((true, null), (StateOf(all).Late, StateOf(all).LastCorrection));
        Assert.Equal((false, null), (StateOf([all[0]]).Late, StateOf([all[0]]).Arrived));
    }

    [Fact]
    public void ReturnThatCrossesANewerUploadIsForTheOneItWasWrittenFor()
    {
        // The newer one had come, and was accepted by its findings, before the coordinator pressed the button.
        var first = SmallWorld.One("returned", SmallWorld.Start);
        var second = SmallWorld.One("good", first.Reviews[0].At.AddMinutes(-5));

        Assert.Equal((SubmissionStatus.Accepted, second.Id, false), (StateOf([first, second]).Status, StateOf([first, second]).Current!.Value, StateOf([first, second]).Returned));
    }

    [Theory]
    [InlineData("processing", false)]
    [InlineData("failed", false)]
    [InlineData("unreadable", true)]
    [InlineData("wrong", true)]
    [InlineData("good", false)]
    [InlineData("empty", true)]
    [InlineData("withdrawn", true)]
    [InlineData("parked", true)]
    public void ReminderIsRightWhenTheAgencyMustDoSomething(string state, bool owes) => Assert.Equal(owes, StateOf(SmallWorld.Of(state)).Owes);

    [Fact]
    public void ExemptionWinsOverAnyStatus()
    {
        var state = AgencyState.From(SmallWorld.Of("wrong"), Deadline, exempt: true);

        Assert.Equal(SubmissionStatus.Exempt, state.Status);
        Assert.True(state.Done);
        Assert.NotNull(state.Current);
    }

    private static bool IsFree(SubmissionSummary one) => one is { Readable: true, Withdrawn: null, Hold: SubmissionHold.None };

    private static AgencyState StateOf(IReadOnlyCollection<SubmissionSummary> all) => AgencyState.From(all, Deadline, exempt: false);

    private static void ForAll(int most, Action<IReadOnlyList<SubmissionSummary>> check)
    {
        for (var length = 0; length <= most; length++)
        {
            foreach (var all in SmallWorld.Sequences(length))
            {
                check(all);
            }
        }
    }
}
