namespace GenderEquality.Functions.Submissions.Links;

/// <summary>Where the service is reached, section <c>Portal</c>.</summary>
public sealed class LinkOptions
{
    /// <summary>Name of the configuration section, which the pages share.</summary>
    public const string Section = "Portal";

    /// <summary>Address under which people reach the service, such as <c>https://baocao.example.vn</c>.
    /// Behind a front end the request's own host may differ from it.</summary>
    public Uri? BaseAddress { get; set; }
}
