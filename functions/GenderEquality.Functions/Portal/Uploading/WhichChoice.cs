using System.Globalization;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>What was said about files of which several could be the report.</summary>
public static class WhichChoice
{
    /// <summary>Field with the place of the report.</summary>
    public const string ReportField = "bao-cao";

    /// <summary>Field that says what becomes of the other Word files.</summary>
    public const string OthersField = "tep-khac";

    /// <summary>They go along.</summary>
    public const string Attach = "kem";

    /// <summary>Whether the other Word files go along.</summary>
    public static bool IsAttached(PostedForm form) => string.Equals(form.Text(OthersField, 10), Attach, StringComparison.Ordinal);

    /// <summary>Places of the files to take, the report first; null when no Word file is chosen.</summary>
    public static IReadOnlyList<int>? Of(PostedForm form, IReadOnlyList<UnsortedFile> files) =>
        int.TryParse(form.Text(ReportField, 10), NumberStyles.None, CultureInfo.InvariantCulture, out var report) && files.ElementAtOrDefault(report) is { IsWord: true }
            ? [report, .. Enumerable.Range(0, files.Count).Where(place => place != report && (IsAttached(form) || !files[place].IsWord))]
            : null;
}
