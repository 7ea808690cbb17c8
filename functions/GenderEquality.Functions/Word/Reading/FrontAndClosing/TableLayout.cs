namespace GenderEquality.Functions.Word.Reading.FrontAndClosing;

/// <summary>What a layout table is for.</summary>
internal enum TableLayout
{
    /// <summary>It is no layout table.</summary>
    None,

    /// <summary>Heading block.</summary>
    Opening,

    /// <summary>Recipients and signature.</summary>
    Closing,
}
