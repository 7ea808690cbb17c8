using System.ComponentModel.DataAnnotations;

namespace GenderEquality.Functions.Portal;

/// <summary>Settings of the pages, section <c>Portal</c>.</summary>
public sealed class PortalOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Portal";

    /// <summary>Address under which people reach the service, such as <c>https://baocao.example.vn</c>.
    /// Behind a front end the request's own host may differ from it.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>App role that a signed-in user needs for the coordinator's pages.</summary>
    [Required(AllowEmptyStrings = false)]
    public string CoordinatorRole { get; set; } = "Coordinator";

    /// <summary>Largest file of an upload in bytes; 25 MB by default.</summary>
    [Range(1024, 100L * 1024 * 1024)]
    public long MaxFileBytes { get; set; } = 25L * 1024 * 1024;

    /// <summary>Files that may come with a report (signed PDF, appendix workbooks).</summary>
    [Range(0, 20)]
    public int MaxAttachments { get; set; } = 5;
}
