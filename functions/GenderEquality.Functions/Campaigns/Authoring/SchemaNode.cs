namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What the schema of campaigns says of one place, whichever campaign it is.</summary>
/// <param name="Name">Name of the member; empty for the whole and for items of lists.</param>
/// <param name="Key">Of which member of what: <c>agency.name</c>. Labels are found by it.</param>
/// <param name="Kind">What stands there.</param>
public sealed record SchemaNode(string Name, string Key, SchemaKind Kind)
{
    /// <summary>Its members; empty for what has none. Made when they are asked for, for a place can hold others like it.</summary>
    public IReadOnlyList<SchemaNode> Members => MakeMembers.Value;

    /// <summary>What each item of a list is; null for what is no list.</summary>
    public SchemaNode? Item => MakeItem.Value;

    /// <summary>Whether a campaign must have it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it may be null, which a member that must be there is when it is left empty.</summary>
    public bool Nullable { get; init; }

    /// <summary>Values to choose from.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What it is called.</summary>
    public string Label => SchemaTexts.LabelOf(Key) ?? Name;

    /// <summary>What an officer should know of it.</summary>
    public string? Hint => SchemaTexts.HintOf(Key);

    /// <summary>Whether it is one value, or a list of such: one field of a form.</summary>
    public bool IsField => Kind is not (SchemaKind.Object or SchemaKind.Objects);

    /// <summary>Whether it has fields alone, and few: it is edited where it stands, without a page of its own.</summary>
    public bool IsSmall => Kind == SchemaKind.Object && Members.Count <= 6 && Members.All(member => member.IsField);

    /// <summary>Whether it is a list of such: its items are edited where the list stands. Last year's figures may be many.</summary>
    public bool IsInline => Kind == SchemaKind.Objects && Item!.IsSmall && Key is not "campaign.previousFigures";

    internal Lazy<IReadOnlyList<SchemaNode>> MakeMembers { private get; init; } = new([]);

    internal Lazy<SchemaNode?> MakeItem { private get; init; } = new((SchemaNode?)null);
}
