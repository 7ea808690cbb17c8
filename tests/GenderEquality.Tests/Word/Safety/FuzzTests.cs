using System.IO.Compression;
using System.Text;
using CsCheck;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Safety;

/// <summary>Damages real packages in every way; whatever comes out, reading it ends soon, in bounded memory, without an exception.</summary>
public sealed class FuzzTests
{
    private const string Seed = "0N0XIzNsQ0O2";
    private const long MostBytes = 300L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly byte[][] Documents = [Template(), Wild()];

    [Fact]
    public void FlippedBytes() => Gen.Select(Gen.Int[0, Documents.Length - 1], Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Byte).Array[1, 20])
        .Sample((document, flips) =>
        {
            var bytes = (byte[])Documents[document].Clone();
            foreach (var (at, value) in flips)
            {
                bytes[at % bytes.Length] = value;
            }

            Survives(bytes);
        }, iter: 300, seed: Seed, threads: 1);

    [Fact]
    public void RemovedParts() => Gen.Select(Gen.Int[0, Documents.Length - 1], Gen.Int[0, 100].Array[1, 4])
        .Sample((document, removed) => Survives(Changed(Documents[document], (entries, i) => removed.Contains(i) ? null : entries[i].Bytes)), iter: 100, seed: Seed, threads: 1);

    [Fact]
    public void MutatedXml() => Gen.Select(Gen.Int[0, Documents.Length - 1], Gen.Int[0, 100], Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 5], Gen.Int[1, 60]).Array[1, 10])
        .Sample((document, part, edits) => Survives(Changed(Documents[document], (entries, i) => i == part % entries.Count ? Mutated(entries[i].Bytes, edits) : entries[i].Bytes)), iter: 400, seed: Seed, threads: 1);

    private static void Survives(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = TimeProvider.System.GetTimestamp();
        using var report = ReportReader.Read(new MemoryStream(bytes), new ExpectedReport(Readings.Campaign, Readings.Health));
        foreach (var media in report.Content?.Media ?? [])
        {
            using var stream = report.OpenMedia(media.Id);
            stream.CopyTo(Stream.Null);
        }

        Assert.True(TimeProvider.System.GetElapsedTime(started) < Longest, "reading took too long");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.Equal(report.Content is null, report.Findings.Any(finding => finding.Refuses));
    }

    /// <summary>Cuts, doubles, swaps and replaces pieces of XML, some of them by values that numbers and names do not expect.</summary>
    private static byte[] Mutated(byte[] bytes, (int At, int Kind, int Length)[] edits)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(bytes));
        foreach (var (at, kind, length) in edits)
        {
            var start = text.Length == 0 ? 0 : at % text.Length;
            var count = Math.Min(length, text.Length - start);
            var piece = text.ToString(start, count);
            _ = kind switch
            {
                0 => text.Remove(start, count),
                1 => text.Insert(start, piece),
                2 => text.Remove(start, count).Insert(start, new string([.. piece.Reverse()])),
                3 => text.Replace("=\"1\"", "=\"-2147483648\"", start, count),
                4 => text.Replace("w:p", "w:tbl", start, count),
                _ => text.Replace("<w:t", "<w:sdt", start, count),
            };
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Changed(byte[] file, Func<List<(string Name, byte[] Bytes)>, int, byte[]?> change)
    {
        using var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var entries = source.Entries.Select(entry =>
        {
            using var copy = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        }).ToList();
        var result = new MemoryStream();
        using (var zip = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (change(entries, i) is { } bytes)
                {
                    using var entry = zip.CreateEntry(entries[i].FullName).Open();
                    entry.Write(bytes);
                }
            }
        }

        return result.ToArray();
    }

    private static byte[] Template() => FilledTemplate.Create(Readings.Health, tag => tag.StartsWith("section:", StringComparison.Ordinal) ? "Không phát sinh" : "12").ToArray();

    private static byte[] Wild()
    {
        var document = new DocxBuilder()
            .Styles("""<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>""")
            .Numbering("""<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""");
        document.WordPart("footnotes", "footnotes", $"""<w:footnote w:id="1">{P("chú thích")}</w:footnote>""");
        var picture = document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3]);
        return document.Body(
            P("Công tác lãnh đạo, chỉ đạo", """<w:pStyle w:val="u1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"""),
            $"""<w:p>{R("Có hình")}{Picture(picture)}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>""",
            Table(["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", "1", "1"]),
            Control("section:III.1", Control("PL5/other/spent", P("1")))).Build().ToArray();
    }
}
