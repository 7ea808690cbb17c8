using System.Text.Json.Nodes;
using GenderEquality.Functions.Word.Outlines;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>What an outline with its appendix forms proposes for a draft.</summary>
public static class OutlineImport
{
    /// <summary>The proposals in order.</summary>
    public static IReadOnlyList<ImportItem> Of(OutlineProposal outline, JsonObject draft) => [.. SectionImport.Of(outline, draft), .. outline.Tables.SelectMany(table => CheckImport.Of(table, draft).Prepend(TableImport.Of(table, draft)))];
}
