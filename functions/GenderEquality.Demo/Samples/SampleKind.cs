namespace GenderEquality.Demo.Samples;

/// <summary>What is special about a sample report.</summary>
[Flags]
public enum SampleKind
{
    /// <summary>Complete and right.</summary>
    Complete = 0,

    /// <summary>A section holds a picture and a table.</summary>
    Illustrated = 1,

    /// <summary>More women than participants, and a figure that is none.</summary>
    WrongFigures = 2,

    /// <summary>"Không phát sinh" throughout, and no figures.</summary>
    NothingToReport = 4,

    /// <summary>A line names a person with her telephone number.</summary>
    PersonalData = 8,
}
