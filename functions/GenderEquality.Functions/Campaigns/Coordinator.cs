namespace GenderEquality.Functions.Campaigns;

/// <summary>The agency that collects and consolidates (đầu mối).</summary>
public sealed record Coordinator
{
    /// <summary>Its own code among the agencies.</summary>
    public required AgencyCode Agency { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Abbreviation in document numbers, such as "SLĐTBXH".</summary>
    public required string ShortName { get; init; }

    /// <summary>Parent body, first line of the heading.</summary>
    public required string ParentName { get; init; }

    /// <summary>Where questions and copies of mail go.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>Telephone as people write it.</summary>
    public string? Phone { get; init; }

    /// <summary>Signature block of the consolidated report.</summary>
    public required Signature Signature { get; init; }
}

/// <summary>Who signs.</summary>
/// <param name="Authority">Such as "KT. GIÁM ĐỐC"; null when the head signs.</param>
/// <param name="Position">Such as "PHÓ GIÁM ĐỐC".</param>
/// <param name="Name">Full name; null leaves the place empty.</param>
public sealed record Signature(string? Authority, string Position, string? Name);

/// <summary>One reader of the consolidated report, who gets a version of their own.</summary>
public sealed record Audience
{
    /// <summary>Short key in file names, such as <c>bo</c>.</summary>
    public required string Key { get; init; }

    /// <summary>"Kính gửi" name.</summary>
    public required string Recipient { get; init; }

    /// <summary>Opening paragraph before the counts.</summary>
    public required string Opening { get; init; }

    /// <summary>Lines of "Nơi nhận", without dash and closing sign, in order.</summary>
    public required IReadOnlyList<string> Distribution { get; init; }
}
