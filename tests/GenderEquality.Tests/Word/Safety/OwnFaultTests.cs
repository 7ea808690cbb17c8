using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Tests.Excel;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Word.Safety;

/// <summary>A disk of ours that fails is no fault of the agency's file: the platform tries again.</summary>
public sealed class OwnFaultTests
{
    private static readonly ExpectedReport Expected = new(Readings.Campaign, Readings.Health);

    [Fact]
    public void AReportThatCannotBeFetchedIsNotToldAsDamaged()
    {
        var whole = new DocxBuilder().Body(DocxBuilder.P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"), DocxBuilder.P("Đã làm.")).Build().ToArray();
        for (var reads = 0; ; reads++)
        {
            using var file = new FailingStream(whole, reads);
            if (!file.Fails(() => ReportReader.Read(file, Expected).Dispose()))
            {
                Assert.InRange(reads, 4, 1000);
                return;
            }
        }
    }

    [Fact]
    public async Task AWorkbookThatCannotBeFetchedIsNotToldAsDamaged()
    {
        var whole = await Workbooks.OfAsync("PL2", ["Tên hoạt động", "Số cuộc"], ["Mít tinh", 2]);
        for (var reads = 0; ; reads++)
        {
            using var file = new FailingStream(whole, reads);
            if (!file.Fails(() => AppendixWorkbookReader.Read(file, "phu-luc.xlsx", Expected)))
            {
                Assert.InRange(reads, 4, 1000);
                return;
            }
        }
    }

    [Fact]
    public void AFileThatEndsTooEarlyIsTheAgencysStill()
    {
        var whole = new DocxBuilder().Body(DocxBuilder.P("Đã làm.")).Build().ToArray();
        using var report = ReportReader.Read(new MemoryStream(whole[..^40]), Expected);

        Assert.Equal(FindingCodes.Damaged.Code, Assert.Single(report.Findings).Code);
    }

    /// <summary>Fails after some reads, as a disk does.</summary>
    private sealed class FailingStream(byte[] bytes, int reads) : MemoryStream(bytes)
    {
        private int left = reads;
        private bool failed;

        /// <summary>Whether the work met the failure; then it must have come out of it.</summary>
        public bool Fails(Action work)
        {
            if (Record.Exception(work) is { } exception)
            {
                Assert.True(exception is IOException { Message: "No space left on device" }, exception.ToString());
                return true;
            }

            Assert.False(failed, "The failure was told as the agency's.");
            return false;
        }

        // A derived MemoryStream reads spans through this one, too.
        public override int Read(byte[] buffer, int offset, int count)
        {
            if (left-- <= 0)
            {
                failed = true;
                throw new IOException("No space left on device");
            }

            return base.Read(buffer, offset, count);
        }
    }
}
