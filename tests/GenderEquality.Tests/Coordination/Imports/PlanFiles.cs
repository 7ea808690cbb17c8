using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Coordination.Imports;

/// <summary>Plans as Word files.</summary>
internal static class PlanFiles
{
    public static MemoryStream Open(string name)
    {
        var builder = new DocxBuilder();
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "GenderEquality.Tests", "Word", "Plans", name + ".txt")))
        {
            builder.Body(P(line));
        }

        return builder.Build();
    }
}
