using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Tests.Portal;

public sealed class DeskFormsTests
{
    private static readonly DateOnly LastDay = new(2024, 12, 9);
    private static readonly DateOnly Today = new(2024, 12, 1);

    [Theory]
    [InlineData("2024-12-10", null)]
    [InlineData("2024-12-09", "sau ngày 09/12/2024")]
    [InlineData(null, "chọn ngày")]
    public void LaterDateIsAfterTheOneThatHolds(string? day, string? expected)
    {
        var errors = AskedFormRules.Check(new AskedForm(QuestionKind.Extension, "Chờ số liệu.", string.Empty, day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), LastDay, Today);

        Assert.Equal(expected is null ? [] : ["den-ngay"], errors.Select(error => error.Field));
        Assert.All(errors, error => Assert.Contains(expected!, error.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void LaterDateIsNotInThePast() =>
        Assert.Equal("den-ngay", Assert.Single(AskedFormRules.Check(new AskedForm(QuestionKind.Extension, "Chậm.", string.Empty, new DateOnly(2024, 12, 12)), LastDay, new DateOnly(2024, 12, 15))).Field);

    [Fact]
    public void EveryFieldThatIsWrongIsTold() =>
        Assert.Equal(["den-ngay", "ly-do"], AskedFormRules.Check(new AskedForm(QuestionKind.Extension, string.Empty, string.Empty, null), LastDay, Today).Select(error => error.Field));

    [Theory]
    [InlineData("2024-12-01", "2024-12-02", "2024-12-16")]
    [InlineData("2024-12-20", "2024-12-21", "2024-12-27")]
    public void RemindersRestAtMostAWeekBeyondTheDueDate(string today, string first, string last)
    {
        var days = MuteDays.For(LastDay.AddDays(1), DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((DateOnly.ParseExact(first, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DateOnly.ParseExact(last, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), (days.First, days.Last));
        Assert.True(days.Contain(days.Last));
        Assert.False(days.Contain(days.Last.AddDays(1)));
        Assert.False(days.Contain(days.First.AddDays(-1)));
    }

    [Fact]
    public void ContactsNeedOneGoodAddressEach()
    {
        TypedPerson good = new("An", "an@example.vn", "0225", string.Empty);

        Assert.Equal("dia-chi-1", Assert.Single(ContactsForm.Check([])).Field);
        Assert.Equal(["dia-chi-2", "dia-chi-3"], ContactsForm.Check([good, good with { Email = "an" }, good with { Email = string.Empty }]).Select(error => error.Field));
        Assert.Equal([new Contact(EmailAddress.Parse("an@example.vn")) { Name = "An", Phone = "0225" }], ContactsForm.Contacts([good, good with { Email = "AN@example.vn" }]));
    }

    [Theory]
    [InlineData("(0225) 3.842.123, máy lẻ 12", "tel:02253842123")]
    [InlineData("+84 225 3842123", "tel:+842253842123")]
    public void PhoneIsCalledAtATouch(string written, string expected) => Assert.Equal(expected, DeskLinks.Phone(written));

    [Fact]
    public void MergedCellsAreShownOnceWithTheRowsThatTheyCover()
    {
        var table = new TableBlock([1, 1], [Row(RowMerge.Start), Row(RowMerge.Continue), Row(RowMerge.None)]);

        Assert.Equal([(1, 2), (1, 1)], ShownCells.Of(table, 0).Select(cell => (cell.Columns, cell.Rows)));
        Assert.Single(ShownCells.Of(table, 1));
        Assert.Equal(2, ShownCells.Of(table, 2).Count());
    }

    [Fact]
    public void AReasonMayFollowNothingAndOnlyThere()
    {
        Assert.True(NothingToReport.Is([Text("Không phát sinh."), Text("Lý do: đơn vị mới thành lập.")]));
        Assert.False(NothingToReport.Is([Text("Lý do: đơn vị mới thành lập.")]));
        Assert.False(NothingToReport.Is([Text("Không phát sinh."), Text("Lý do: mới."), Text("Đã ban hành kế hoạch.")]));
    }

    private static Paragraph Text(string text) => new([new TextRun(text)]);

    private static TableBlockRow Row(RowMerge merge) => new([new TableBlockCell([Text("a")]) { Merge = merge }, new TableBlockCell([Text("b")])]);
}
