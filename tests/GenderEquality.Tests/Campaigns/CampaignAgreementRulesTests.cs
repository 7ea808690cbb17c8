using System.Text.Json.Nodes;
using static GenderEquality.Tests.Campaigns.ChangedCampaign;

namespace GenderEquality.Tests.Campaigns;

public sealed class CampaignAgreementRulesTests
{
    [Fact]
    public void UnknownTableIsTold() => AssertOnly("$.agree[0].a.table", "no table 'PL9'", root => Place(root, "a")["table"] = "PL9");

    [Fact]
    public void UnknownRowIsTold() => AssertOnly("$.agree[0].b.row", "no row 'x'", root => Place(root, "b")["row"] = "x");

    [Fact]
    public void RowIsNamedWhereRowsAreKnown() => AssertOnly("$.agree[0].b.row", "name a row", root => Place(root, "b").Remove("row"));

    [Fact]
    public void RowIsNotNamedWhereRowsAreFree() => AssertOnly("$.agree[0].b.row", "rows are free", root => (Place(root, "b")["table"], Place(root, "b")["column"]) = ("PL2", "women"));

    [Fact]
    public void UnknownColumnIsTold() => AssertOnly("$.agree[0].a.column", "no column 'x'", root => Place(root, "a")["column"] = "x");

    [Fact]
    public void ColumnOfWordsIsTold() => AssertOnly("$.agree[0].a.column", "holds no numbers", root => Place(root, "a")["column"] = "note");

    [Fact]
    public void OnePlaceTwiceIsTold() => AssertOnly("$.agree[0].b", "again", root => root.At("agree", 0)["b"] = Place(root, "a").DeepClone());

    [Fact]
    public void NegativeToleranceIsTold() => AssertOnly("$.agree[0].tolerance", "negative", root => root.At("agree", 0)["tolerance"] = -1);

    [Fact]
    public void SeverityIsAsked() => AssertOnly("$.agree[0]", "'severity' is missing", root => root.At("agree", 0).Remove("severity"));

    [Fact]
    public void CellsOfASumAreThere() => AssertOnly("$.agree[2].b.plus[0].row", "no row 'x'", root => Plus(root)["row"] = "x");

    [Fact]
    public void CellInASumTwiceIsTold() => AssertOnly("$.agree[2].b.plus[0]", "in the sum already", root => Plus(root)["column"] = "numerator");

    private static JsonObject Plus(JsonObject root) => root.At("agree", 2)["b"]!["plus"]![0]!.AsObject();

    private static JsonObject Place(JsonObject root, string side) => root.At("agree", 0)[side]!.AsObject();
}
