using System.Globalization;
using System.Text;
using CsCheck;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Made-up tables, layouts × wordings × ways to write figures, read as ingest reads them: no figure may come out wrong without a word.</summary>
public sealed class FigureCorpusTests
{
    private const int Documents = 120;
    private const string Seed = "0000KxPvZ3z1";

    [Fact]
    public void NoFigureComesOutWrongInSilenceAndNineOfTenAreRight()
    {
        var counts = new Dictionary<CorpusOutcome, int>();
        var silent = new List<string>();
        var said = new List<string>();
        foreach (var document in Corpus())
        {
            foreach (var (figure, outcome, read) in CorpusJudge.Judge(document))
            {
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
                var line = $"{document.Name}: {figure.Table} [{figure.Label}].{figure.Column} typed \"{figure.Typed.Replace("\n", "⏎", StringComparison.Ordinal)}\", right {figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "a finding"}, read {read?.ToString(CultureInfo.InvariantCulture) ?? "nothing"}";
                (outcome switch { CorpusOutcome.WrongInSilence => silent, CorpusOutcome.Said => said, _ => [] }).Add(line);
            }
        }

        var all = counts.Values.Sum();
        var summary = new StringBuilder($"{all} figures: {string.Join(", ", counts.Select(entry => $"{entry.Key} {entry.Value}"))}\n").AppendJoin('\n', silent).Append("\n--- said:\n").AppendJoin('\n', said).ToString();
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        Assert.True(all >= 1000, summary);
        Assert.True(silent.Count == 0, summary);
        Assert.True(counts[CorpusOutcome.Right] >= 0.9 * all, summary);
    }

    private static IEnumerable<CorpusDocument> Corpus()
    {
        var random = PCG.Parse(Seed);
        for (var i = 0; i < Documents; i++)
        {
            // The first of each kind without odd ways to write
            var write = new CorpusWriter(random) { OddOnes = i < 30 ? uint.MaxValue : 4 };
            var (agency, title, (layout, table)) = (i % 5) switch
            {
                0 => ("quan-hong-bang", "Phụ lục IV\nCÁN BỘ NỮ LÃNH ĐẠO, QUẢN LÝ NĂM 2024", new LeaderTables(write).Draw()),
                1 => ("quan-hong-bang", "Phụ lục III\nTÌNH HÌNH BẠO LỰC TRÊN CƠ SỞ GIỚI NĂM 2024", new ViolenceTables(write).Draw()),
                2 => ("quan-hong-bang", "Phụ lục V\nKINH PHÍ THỰC HIỆN CÔNG TÁC BÌNH ĐẲNG GIỚI NĂM 2024\n(Đơn vị tính: triệu đồng)", new BudgetTables(write).Draw()),
                3 => ("so-noi-vu", "Phụ lục I\nKẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU VỀ BÌNH ĐẲNG GIỚI NĂM 2024", new IndicatorTables(write).Draw()),
                _ => ("quan-hong-bang", "Phụ lục II\nHOẠT ĐỘNG TRUYỀN THÔNG, TẬP HUẤN VỀ BÌNH ĐẲNG GIỚI NĂM 2024", new ActivityTables(write).Draw()),
            };
            var body = DocxBuilder.P("I. Công tác lãnh đạo, chỉ đạo") + DocxBuilder.P("Đã ban hành kế hoạch.") + string.Concat(title.Split('\n').Select(line => DocxBuilder.P(line))) + table + DocxBuilder.P(string.Empty);
            yield return new CorpusDocument($"{i}, {layout} ({write.Formats})", agency, body, write.Figures);
        }
    }
}
