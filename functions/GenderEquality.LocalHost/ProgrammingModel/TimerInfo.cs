namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer function is told of its run.</summary>
public class TimerInfo
{
    /// <summary>When it ran last and will run next.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether the run comes later than its schedule says.</summary>
    public bool IsPastDue { get; set; }
}

/// <summary>When a timer function ran last and will run next.</summary>
public class ScheduleStatus
{
    /// <summary>Last occurrence.</summary>
    public DateTime Last { get; set; }

    /// <summary>Next occurrence.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this status was last written.</summary>
    public DateTime LastUpdated { get; set; }
}
