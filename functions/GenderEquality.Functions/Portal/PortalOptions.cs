using System.ComponentModel.DataAnnotations;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Portal;

/// <summary>Settings of the pages, section <c>Portal</c>.</summary>
public sealed class PortalOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Portal";

    private const long HostBodyLimit = 100L << 20;

    /// <summary>App role that a signed-in user needs for the coordinator's pages.</summary>
    [Required(AllowEmptyStrings = false)]
    public string CoordinatorRole { get; set; } = "Coordinator";

    /// <summary>Largest file of an upload in bytes; by default, and at most, what can be read afterwards (25 MB).</summary>
    [Range(1024, ReadLimits.MaxFileBytes)]
    public long MaxFileBytes { get; set; } = ReadLimits.MaxFileBytes;

    /// <summary>All files of an upload together, in bytes; 90 MB by default. A larger request than 100 MB never reaches the app: the Functions host
    /// cuts it off without a word (unless its setting <c>FUNCTIONS_REQUEST_BODY_SIZE_LIMIT</c> is raised). One MB is left for the form around the files.</summary>
    [Range(1024, HostBodyLimit - (1L << 20))]
    public long MaxUploadBytes { get; set; } = 90L << 20;

    /// <summary>Files that may come with a report (signed PDF, appendix workbooks).</summary>
    [Range(0, 20)]
    public int MaxAttachments { get; set; } = 12;

    /// <summary>Uploads that an agency's links take in an hour, for all instances of the app together.</summary>
    [Range(1, 10_000)]
    public int UploadsPerHour { get; set; } = 60;

    /// <summary>What forms say about sizes.</summary>
    internal UploadLimits Limits => new(MaxFileBytes, MaxUploadBytes);
}
