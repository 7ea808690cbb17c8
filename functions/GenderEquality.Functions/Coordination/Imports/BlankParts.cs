using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>What a campaign from scratch says until somebody says it: nothing that a proposal would overwrite.</summary>
internal static class BlankParts
{
    /// <summary>The coordinator's name; null where nobody said it.</summary>
    public static string? CoordinatorOf(JsonObject draft) => DraftJson.Text(draft["coordinator"], "name") is { } name && !Is(name, BlankTexts.Coordinator) ? name : null;

    /// <summary>Takes out the agency that stood for the coordinator.</summary>
    public static void RemoveAgency(JsonObject draft) => (draft["agencies"] as JsonArray)?.RemoveAll(agency => Is(DraftJson.Text(agency, "name"), BlankTexts.Coordinator));

    /// <summary>Takes out the recipient that stood for a real one, unless it is meant.</summary>
    /// <param name="draft">Draft.</param>
    /// <param name="meant">Recipients that the plan names.</param>
    public static void RemoveRecipient(JsonObject draft, IReadOnlyList<string> meant)
    {
        if (!meant.Any(recipient => TextKey.Same(recipient, BlankTexts.Recipient)))
        {
            (draft["audiences"] as JsonArray)?.RemoveAll(audience => Is(DraftJson.Text(audience, "recipient"), BlankTexts.Recipient));
        }
    }

    /// <summary>Whether a day is the one that a campaign from scratch begins with, and nobody has said yet whose campaign it is.</summary>
    public static bool IsDue(JsonObject draft) => CoordinatorOf(draft) is null && DraftJson.Text(draft, "dueBefore") is { } due && due.EndsWith("-12-10", StringComparison.Ordinal);

    /// <summary>Whether the section stands for a real outline.</summary>
    public static bool IsSection(JsonObject? section) => Is(DraftJson.Text(section, "heading"), BlankTexts.FirstSection) && DraftJson.Text(section, "guidance") is null;

    /// <summary>Takes out the section that stood for a real outline.</summary>
    public static void RemoveSection(JsonObject draft) => (draft["outline"] as JsonArray)?.RemoveAll(section => IsSection(section as JsonObject));

    private static bool Is(string? text, string placeholder) => string.Equals(text, placeholder, StringComparison.Ordinal);
}
