namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What stands at a place of a campaign.</summary>
public enum SchemaKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of several values.</summary>
    Choice,

    /// <summary>Several of several values.</summary>
    Choices,

    /// <summary>Several texts or numbers.</summary>
    List,

    /// <summary>Several objects.</summary>
    Objects,

    /// <summary>Members with names.</summary>
    Object,
}
