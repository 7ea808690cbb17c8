namespace GenderEquality.Functions.Portal.CoordinatorPages.History;

/// <summary>Kinds of things in an agency's history.</summary>
public enum TimelineKind
{
    /// <summary>A report came in.</summary>
    Upload,

    /// <summary>A mail.</summary>
    Mail,

    /// <summary>A decision or another deed.</summary>
    Deed,

    /// <summary>A question, or its answer.</summary>
    Question,

    /// <summary>A file was downloaded.</summary>
    Download,
}
