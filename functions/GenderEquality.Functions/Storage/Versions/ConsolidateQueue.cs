using System.Text.Json.Serialization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>Queue <c>consolidate</c>: the coordinator asks for a consolidated report.</summary>
public sealed class ConsolidateQueue(StorageAccount account) : JsonQueue<ConsolidationOrder>(account, Name)
{
    /// <summary>The queue's name.</summary>
    public const string Name = "consolidate";

    /// <summary>Reads a message.</summary>
    public static ConsolidationOrder Read(string message) => StoredJson.Read<ConsolidationOrder>(message);
}

/// <summary>Asks for a consolidated report.</summary>
/// <param name="Campaign">Of which campaign.</param>
/// <param name="Final">Whether it is an official one; else a draft ("DỰ THẢO").</param>
/// <param name="By">Who asks.</param>
public sealed record ConsolidationOrder([property: JsonRequired] CampaignId Campaign, bool Final, [property: JsonRequired] string By)
{
    /// <summary>Key of the order that is kept; null in messages of a release that kept none.</summary>
    public string? Key { get; init; }

    /// <summary>What the coordinator decided about an official one; null for a draft, and in orders of a release that asked nothing.</summary>
    public OfficialOrder? Official { get; init; }
}
