using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>A campaign's file as it is handed down to those who report in it: what they are asked, and who else is, without anybody's address, name or figures.
/// It is a campaign's file like any other, so that reports can be written in its templates.</summary>
public static class HandDownFile
{
    /// <summary>Address in the place of agencies' own. Its domain is one that can never be reached (RFC 2606).</summary>
    public const string NoAddress = "khong-co@trao-cap-duoi.invalid";

    // How the upper level writes, approves and passes on its own report.
    private static readonly string[] Own = ["statements", "signedReport", "approval", "upward", "rehearsal"];

    /// <summary>Makes it.</summary>
    /// <param name="file">The campaign's document, without faults.</param>
    public static JsonObject Of(JsonObject file)
    {
        var handed = file.DeepClone().AsObject();
        foreach (var member in Own)
        {
            handed.Remove(member);
        }

        foreach (var group in handed["groups"]!.AsArray().OfType<JsonObject>())
        {
            Unsign(group);
        }

        foreach (var agency in handed["agencies"]!.AsArray().OfType<JsonObject>())
        {
            agency["emails"] = new JsonArray(NoAddress);
            agency.Remove("contacts");
            Unsign(agency);
        }

        if (handed["previousFigures"] is JsonArray figures)
        {
            figures.RemoveAll(figure => figure?["agency"] is not null);
        }

        return handed;
    }

    private static void Unsign(JsonObject signing)
    {
        if (signing["signature"] is JsonObject signature)
        {
            signature["name"] = null;
        }
    }
}
