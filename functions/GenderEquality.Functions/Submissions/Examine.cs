using GenderEquality.Functions.Word;

namespace GenderEquality.Functions.Submissions;

/// <summary>Reads and checks one file. A bad file is data, never an exception.</summary>
/// <param name="file">The file as it arrived, seekable.</param>
/// <param name="expected">Whose report it should be.</param>
public delegate ReadReport Examine(Stream file, ExpectedReport expected);
