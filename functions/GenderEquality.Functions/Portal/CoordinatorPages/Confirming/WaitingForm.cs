using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>A form that waits for the last word.</summary>
/// <param name="Deed">What it asks for.</param>
/// <param name="Action">Where it goes.</param>
/// <param name="Back">Where it stands.</param>
/// <param name="Agency">About which agency; null for none.</param>
public sealed record WaitingForm(ConfirmedDeed Deed, string Action, string Back, AgencyCode? Agency)
{
    // No field of a form begins so.
    private const string Own = "~";

    /// <summary>Its fields, as they were sent.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; private init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>A field; empty without.</summary>
    public string Text(string name) => Fields.GetValueOrDefault(name)?.FirstOrDefault() ?? string.Empty;

    /// <summary>As it is kept.</summary>
    public Flash ToFlash(PostedForm form)
    {
        var fields = form.Names.ToDictionary(name => name, name => form.Texts(name, 8000), StringComparer.Ordinal);
        fields[Own + "dia-chi"] = [Action];
        fields[Own + "ve"] = [Back];
        fields[Own + "co-quan"] = [Agency?.ToString() ?? string.Empty];
        return new Flash(ActionResults.Confirm + "-" + Deed) { Fields = fields };
    }

    /// <summary>Reads it; null when what is kept is something else.</summary>
    public static WaitingForm? Of(Flash? flash)
    {
        if (flash?.Fields is not { } fields || !flash.Result.StartsWith(ActionResults.Confirm + "-", StringComparison.Ordinal))
        {
            return null;
        }

        string One(string name) => fields.GetValueOrDefault(Own + name)?.FirstOrDefault() ?? string.Empty;
        return new WaitingForm(
            Enum.Parse<ConfirmedDeed>(flash.Result[(ActionResults.Confirm.Length + 1)..]), One("dia-chi"), One("ve"), AgencyCode.TryParse(One("co-quan"), null, out var agency) ? agency : null)
        {
            Fields = fields.Where(field => !field.Key.StartsWith(Own, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal),
        };
    }
}
