using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Opens documents that are no report, such as plans and forms, through the same checks as an agency's report.</summary>
internal static class GuardedReading
{
    /// <summary>What a seekable file gives; a refusal instead where it is bad, which is no exception.</summary>
    /// <param name="file">The file.</param>
    /// <param name="keepsHints">Whether prompts and hints of content controls are read as text: in a form they are what it says.</param>
    /// <param name="read">Reads the body.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static (T? Value, Finding? Refusal) Read<T>(Stream file, bool keepsHints, Func<IReadOnlyList<BodyElement>, T> read)
        where T : class
    {
        var limits = ReadLimits.Default;
        var source = new SourceStream(file);
        try
        {
            using var package = ReportPackage.Open(source, limits, new WorkBudget(), PackageInspection.Check);
            var context = new ReadingContext(package, package.Related(string.Empty, "officeDocument")!) { KeepsHints = keepsHints };
            return (read(MainDocument.Read(context)), null);
        }
        catch (Exception) when (source.Failure is { } failure)
        {
            throw new IOException(failure.Message, failure);
        }
        catch (Exception exception) when (ReportReader.AsRefusal(exception) is not null)
        {
            return (null, ReadingFindings.Refusal(ReportReader.AsRefusal(exception)!, file.Length, limits));
        }
    }
}
