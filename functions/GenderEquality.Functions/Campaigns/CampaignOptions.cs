using System.ComponentModel.DataAnnotations;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Settings of campaigns, section <c>Campaign</c>.</summary>
public sealed class CampaignOptions : IValidatableObject
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Campaign";

    /// <summary>The campaign now under way: the one that pages show first.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Id { get; set; } = string.Empty;

    /// <summary><see cref="Id"/> as what it is.</summary>
    public CampaignId Current => CampaignId.Parse(Id);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!CampaignId.TryParse(Id, null, out _))
        {
            yield return new ValidationResult("Campaign:Id must be the id of a campaign, in lower-case ASCII letters and digits with single hyphens.", [nameof(Id)]);
        }
    }
}
