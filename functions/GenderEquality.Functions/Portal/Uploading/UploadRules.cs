using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>Which files make an upload. Looks at names and sizes only; what is in the files is for ingest to judge.</summary>
public static class UploadRules
{
    private static readonly string[] AttachmentKinds = [".pdf", ".xlsx"];

    /// <summary>Sorts the files into report and attachments, or refuses them. Which field a file was chosen in does not matter.</summary>
    public static UploadForm Sort(IReadOnlyList<UploadFile> files, PortalOptions options)
    {
        var refusal = Check(files, options);
        if (refusal is not null)
        {
            return UploadForm.Refuse(files, refusal);
        }

        var reports = files.Where(IsReport).ToList();
        if (reports.Count > 1)
        {
            return UploadForm.Ask([.. WithDifferentNames(files)], new(StatusCodes.Status400BadRequest, PortalTexts.TwoReports(reports.Select(file => file.Name))));
        }

        var report = reports[0];
        return UploadForm.Accept(report, WithDifferentNames([.. files.Where(file => file != report)]));
    }

    // Each is kept under its name.
    private static IEnumerable<UploadFile> WithDifferentNames(IReadOnlyList<UploadFile> files) =>
        files.Zip(FileNames.Distinct([.. files.Select(file => file.Name)]), (file, name) => file with { Name = name });

    private static UploadRefusal? Check(IReadOnlyList<UploadFile> files, PortalOptions options)
    {
        if (files.Count == 0)
        {
            return new(StatusCodes.Status400BadRequest, PortalTexts.NoFile);
        }

        if (files.FirstOrDefault(file => file.Content.Length == 0) is { } empty)
        {
            return new(StatusCodes.Status400BadRequest, PortalTexts.Empty(empty.Name));
        }

        return files.Any(IsReport) ? CheckAttachments(files, options) : NoReport(files);
    }

    private static UploadRefusal NoReport(IReadOnlyList<UploadFile> files)
    {
        var wrong = files.FirstOrDefault(file => !AttachmentKinds.Contains(file.Extension, StringComparer.Ordinal)) ?? files[0];
        return new(StatusCodes.Status415UnsupportedMediaType, PortalTexts.WrongKind(wrong.Name, wrong.Extension));
    }

    private static UploadRefusal? CheckAttachments(IReadOnlyList<UploadFile> files, PortalOptions options)
    {
        if (files.FirstOrDefault(file => !IsReport(file) && !AttachmentKinds.Contains(file.Extension, StringComparer.Ordinal)) is { } wrong)
        {
            return new(StatusCodes.Status415UnsupportedMediaType, PortalTexts.WrongAttachment(wrong.Name));
        }

        // One of them is the report
        return files.Count - 1 > options.MaxAttachments
            ? new(StatusCodes.Status400BadRequest, PortalTexts.TooManyFiles(options.MaxAttachments))
            : null;
    }

    /// <summary>Whether a file of that name can be the report.</summary>
    internal static bool IsReport(string name) => string.Equals(Path.GetExtension(name), ".docx", StringComparison.OrdinalIgnoreCase);

    private static bool IsReport(UploadFile file) => IsReport(file.Name);
}
