using System.Diagnostics.CodeAnalysis;

namespace GenderEquality.Functions.Campaigns;

/// <summary>What came of reading a campaign file.</summary>
/// <param name="Campaign">The campaign; null when the file has errors.</param>
/// <param name="Errors">All that is wrong, in the order of the file's parts; empty when it is good.</param>
public sealed record CampaignFileResult(Campaign? Campaign, IReadOnlyList<CampaignFileError> Errors)
{
    /// <summary>Whether there is a campaign.</summary>
    [MemberNotNullWhen(true, nameof(Campaign))]
    public bool IsValid => Campaign is not null;

    /// <summary>The campaign; throws <see cref="InvalidCampaignException"/> with all errors when there is none.</summary>
    /// <param name="source">Where the file is, for the message.</param>
    public Campaign Require(string source) => Campaign ?? throw new InvalidCampaignException(source, Errors);
}

/// <summary>One thing that is wrong in a campaign file. For the person who deploys it, hence in English.</summary>
/// <param name="Path">JSON path, such as <c>$.agencies[3].emails[0]</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record CampaignFileError(string Path, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{Path}: {Message}";
}

/// <summary>A campaign file cannot be used. The message lists every error on a line of its own.</summary>
public sealed class InvalidCampaignException(string source, IReadOnlyList<CampaignFileError> errors)
    : Exception($"The campaign file {source} has {errors.Count} error(s):\n{string.Join('\n', errors)}")
{
    /// <summary>All errors.</summary>
    public IReadOnlyList<CampaignFileError> Errors { get; } = errors;
}
