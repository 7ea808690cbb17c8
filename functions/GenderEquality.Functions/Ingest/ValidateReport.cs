using GenderEquality.Functions.Reports;

namespace GenderEquality.Functions.Ingest;

/// <summary>Reads and checks one file. A bad file is data, never an exception.</summary>
/// <param name="file">The file as it arrived, seekable.</param>
/// <param name="expected">Whose report it should be.</param>
public delegate ReadReport ValidateReport(Stream file, ExpectedReport expected);
