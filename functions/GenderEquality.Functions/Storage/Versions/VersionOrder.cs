using System.Globalization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>An order to make a version, with what has become of it: a row of the table <c>Orders</c>.</summary>
/// <param name="Campaign">Of which campaign.</param>
/// <param name="Key">Tells it from all other orders of the campaign; later ones of a kind sort behind earlier ones.</param>
public sealed record VersionOrder(CampaignId Campaign, string Key)
{
    /// <summary>Tries after which an order of the coordinator is given up. A nightly one is tried until the next night's.</summary>
    public const int MostTries = 8;

    // Five tries come from the queue, half a minute apart; the others leave time for a fault to pass.
    private const int TriesAtOnce = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>A moment in a key.</summary>
    public static string TimeKey(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);

    /// <summary>Whether an official version is wanted; else a draft.</summary>
    public bool Final { get; init; }

    /// <summary>Who wants it.</summary>
    public required string By { get; init; }

    /// <summary>Whether the timer ordered it.</summary>
    public bool Automatic { get; init; }

    /// <summary>What the coordinator decided about an official version; null for a draft.</summary>
    public OfficialOrder? Official { get; init; }

    /// <summary>When it was ordered.</summary>
    public required DateTimeOffset Asked { get; init; }

    /// <summary>How far it got.</summary>
    public VersionOrderState State { get; init; }

    /// <summary>How often it was begun.</summary>
    public int Tries { get; init; }

    /// <summary>When something was done about it last.</summary>
    public required DateTimeOffset Touched { get; init; }

    /// <summary>The version that came of it; null where none did, for there was nothing to make.</summary>
    public int? Version { get; init; }

    /// <summary>Why it failed, or the last try did; Vietnamese, for the coordinator.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether something is still to come of it.</summary>
    public bool IsOpen => State is VersionOrderState.Queued or VersionOrderState.Running;

    /// <summary>Whether the last of its tries has been.</summary>
    public bool IsUsedUp => !Automatic && Tries >= MostTries;

    /// <summary>Whether it may be begun now. Asked only by who alone makes versions of the campaign: one that is marked as running was left by somebody who is gone.</summary>
    public bool MayBegin(DateTimeOffset now) => IsOpen && (Tries < TriesAtOnce || now - Touched >= Pause);
}

/// <summary>How far an order got. The names are stored.</summary>
public enum VersionOrderState
{
    /// <summary>Waits for its turn, or for another try.</summary>
    Queued,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>Done: the version is made, or the newest one already is what was wanted.</summary>
    Done,

    /// <summary>No version comes of it; the problem says why.</summary>
    Failed,
}
