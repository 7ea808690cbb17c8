namespace GenderEquality.Functions.Submissions;

/// <summary>Why an agency is not reminded now.</summary>
public enum ReminderStop
{
    /// <summary>Nothing speaks against it.</summary>
    None,

    /// <summary>Its report is accepted.</summary>
    Done,

    /// <summary>It need not report.</summary>
    Exempt,

    /// <summary>Its newest upload is just being read: it may turn out complete in a minute.</summary>
    BeingRead,

    /// <summary>Its newest upload could not be read, which is no fault of its own.</summary>
    Failed,

    /// <summary>Its newest upload waits for somebody's word, of which it was told.</summary>
    Waiting,

    /// <summary>It said until when it is at work.</summary>
    Muted,

    /// <summary>Collecting has not begun.</summary>
    NotOpen,

    /// <summary>The campaign is closed.</summary>
    Closed,
}
