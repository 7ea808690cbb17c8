namespace GenderEquality.Functions.Storage.Audit;

/// <summary>Kinds of entries of the audit log.</summary>
public enum AuditKind
{
    /// <summary>Something was decided, written or sent. Entries of before there were kinds are of this one.</summary>
    Deed,

    /// <summary>A file was sent in.</summary>
    Upload,

    /// <summary>A file was downloaded.</summary>
    Download,

    /// <summary>Somebody was not let in, or a form from elsewhere was not taken.</summary>
    Refusal,
}
