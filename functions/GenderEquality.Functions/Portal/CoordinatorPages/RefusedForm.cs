using GenderEquality.Functions.Portal.Shared;
namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A form of an agency's page that was not taken: what was typed is still there.</summary>
/// <param name="Action">Name of the form.</param>
/// <param name="Form">What was typed.</param>
public sealed record RefusedForm(string Action, PostedForm Form);
