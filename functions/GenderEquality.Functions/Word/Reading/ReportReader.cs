using System.Text.RegularExpressions;
using System.Xml;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Sections;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Reads a report that an agency sent, whatever it is. A bad file is no exception but findings.</summary>
public static class ReportReader
{
    /// <summary>Reads a seekable file, which stays the caller's and must stay open until the result is disposed.
    /// When the file must be refused, the result has no content and a finding with <see cref="Finding.Refuses"/>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="expected">Whose report it should be.</param>
    /// <param name="limits">What the file may be at most; those of the service unless given.</param>
    /// <param name="work">What it may cost; as much as a submission may unless given.</param>
    /// <exception cref="IOException">The stream itself failed: that is our disk, not the agency's file.</exception>
    public static ReadReport Read(Stream file, ExpectedReport expected, ReadLimits? limits = null, WorkBudget? work = null)
    {
        limits ??= ReadLimits.Default;
        ReportPackage? package = null;
        var source = new SourceStream(file);
        try
        {
            work ??= new WorkBudget();
            package = ReportPackage.Open(source, limits, work, PackageInspection.Check);
            return Read(package, expected, work);
        }
        catch (Exception) when (source.Failure is { } failure)
        {
            package?.Dispose();

            // The libraries wrap it in exceptions that blame the file
            throw new IOException(failure.Message, failure);
        }
        catch (Exception exception) when (AsRefusal(exception) is not null)
        {
            package?.Dispose();
            return new ReadReport(null, [ReadingFindings.Refusal(AsRefusal(exception)!, file.Length, limits)], NoMedia);
        }
    }

    private static ReadReport Read(ReportPackage package, ExpectedReport expected, WorkBudget work)
    {
        var main = package.Related(string.Empty, "officeDocument")!;
        var metadata = TemplateMetadata.Read(package, main);
        if (ReadingFindings.OfStamp(metadata, expected) is { } wrong)
        {
            package.Dispose();
            return new ReadReport(null, [wrong], NoMedia);
        }

        var context = new ReadingContext(package, main);
        var elements = MainDocument.Read(context);
        var whole = new WholeReport(expected, elements);
        if (whole.IsWithoutText)
        {
            package.Dispose();
            return new ReadReport(null, [FindingTexts.NoText(), .. ReadingFindings.OfInserted(context.Dropped)], NoMedia);
        }

        var assigned = new SectionAssignment(expected with { Numbers = metadata?.Numbers ?? default }, work).Assign(elements, context.Answers);
        var content = assigned.Content with { TemplateVersion = metadata?.TemplateVersion, Media = context.Pictures.Items };
        Finding[] findings =
        [
            .. whole.Find(metadata, content), .. ReadingFindings.OfLeftOut(package.LeftOut), .. assigned.Findings, .. ReadingFindings.OfDropped(context.Dropped, assigned.Places),
        ];
        return new ReadReport(content, findings, context.Pictures.Open, package);
    }

    /// <summary>The refusal that an exception means; null for one that is none of the file's.</summary>
    internal static UnsafeFileException? AsRefusal(Exception exception) => exception switch
    {
        UnsafeFileException refusal => refusal,
        XmlException xml when xml.Message.Contains("DTD", StringComparison.Ordinal) => new UnsafeFileException(RefusalReason.Dtd, null, xml),
        RegexMatchTimeoutException => new UnsafeFileException(RefusalReason.TooComplex, null, exception),
        _ => FileFaults.IsOfTheFile(exception) ? new UnsafeFileException(RefusalReason.Damaged, null, exception) : null,
    };

    private static Stream NoMedia(string id) => throw new KeyNotFoundException($"A refused file has no picture {id}.");
}
