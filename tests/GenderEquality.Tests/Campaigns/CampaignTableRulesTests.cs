using System.Text.Json.Nodes;
using static GenderEquality.Tests.Campaigns.ChangedCampaign;

namespace GenderEquality.Tests.Campaigns;

public sealed class CampaignTableRulesTests
{
    private const int Pl1 = 0;
    private const int Pl2 = 1;
    private const int Pl3 = 2;
    private const int Pl4 = 3;

    [Fact]
    public void IndicatorWithoutALeadIsTold() => AssertOnly("$.indicators[4].leads", "'2.3' has no lead", root => root.At("indicators", 4)["leads"] = new JsonArray());

    [Fact]
    public void UnknownLeadIsTold()
    {
        var errors = Errors(root => root.At("indicators", 0)["leads"] = new JsonArray("so-noi-vu", "so-noi-cu", "group:quan"));
        Assert.Equal(["$.indicators[0].leads[1]", "$.indicators[0].leads[2]"], errors.Select(error => error.Path));
    }

    [Fact]
    public void UnknownObjectiveIsTold() => AssertOnly("$.indicators[0].objective", "no objective '9'", root => root.At("indicators", 0)["objective"] = "9");

    [Fact]
    public void DuplicateIndicatorIsTold() => AssertOnly("$.indicators[1].key", "duplicate", root => root.At("indicators", 1)["key"] = "1.1");

    [Fact]
    public void RatioWithoutDenominatorIsTold() => AssertOnly("$.indicators[0]", "'numerator' and 'denominator'", root => root.At("indicators", 0).Remove("denominator"));

    [Fact]
    public void TargetOutsideThePlausibleRangeIsTold() =>
        AssertOnly("$.indicators[0].targets[0].value", "plausible range", root => Target(root, 0, 0)["value"] = 600);

    [Fact]
    public void TargetWithoutItsYearIsTold() =>
        AssertOnly("$.indicators[0].targets[0]", "'year' is missing", root => Target(root, 0, 0).Remove("year"));

    [Fact]
    public void TargetYearsMustAscend() =>
        AssertOnly("$.indicators[0].targets[1].year", "ascending", root => (Target(root, 0, 0)["year"], Target(root, 0, 1)["year"]) = (2030, 2025));

    [Fact]
    public void TargetYearMustStandOnce() => AssertOnly("$.indicators[0].targets[1].year", "duplicate", root => Target(root, 0, 1)["year"] = 2025);

    [Fact]
    public void TargetThatIsOverBeforeTheCampaignIsTold() =>
        AssertOnly("$.indicators[0].targets[0].year", "before the year reported on", root => Target(root, 0, 0)["year"] = 2023);

    [Fact]
    public void TargetBeyondTheWholeIsTold() => AssertOnly("$.indicators[0].targets[1].value", "part of a whole", root =>
    {
        root.At("indicators", 0).Remove("plausibleMax");
        Target(root, 0, 1)["value"] = 101;
    });

    [Fact]
    public void ChoicesForFiguresAreTold() =>
        AssertOnly("$.tables[1].columns[2].choices", "only a column of text", root => Column(root, Pl2, 2)["choices"] = new JsonArray("một", "hai"));

    [Fact]
    public void OneChoiceIsNone() => AssertOnly("$.tables[1].columns[0].choices", "one choice is none", root => Column(root, Pl2, 0)["choices"] = new JsonArray("tập huấn"));

    [Fact]
    public void AChoiceMustStandOnce() =>
        AssertOnly("$.tables[1].columns[0].choices", "stands here twice", root => Column(root, Pl2, 0)["choices"] = new JsonArray("tập huấn", "Tập huấn"));

    [Fact]
    public void ARowThatNobodyIsAskedForIsTold() =>
        AssertOnly("$.tables[3].rows[0].filledBy[0]", "no agency 'so-noi-cu'", root => Row(root, Pl4, 0)["filledBy"] = new JsonArray("so-noi-cu", "so-noi-vu"));

    [Fact]
    public void TwoRowsWithOneKeyAreTold() => AssertOnlyBesides("$.tables[2].rows[3].key", "duplicate", root => Row(root, Pl3, 3)["key"] = "victims-women", renamed: "victims-men");

    [Fact]
    public void FixedTableWithoutRowsIsTold() => Assert.Contains(
        Errors(root => root.At("tables", Pl3)["rows"] = new JsonArray()), error => error.Message.Contains("must list them", StringComparison.Ordinal));

    [Fact]
    public void RowThatIsPartOfItselfIsTold() => Assert.Contains(
        Errors(root => Row(root, Pl4, 1)["sumOf"] = new JsonArray("total")), error => error.Message.Contains("'city-heads' is part of itself", StringComparison.Ordinal));

    [Fact]
    public void ColumnsOfOneGroupMustBeNeighbours() =>
        AssertOnly("$.tables[0].columns", "not neighbours", root => root.At("tables", Pl1)["columns"]![4]!["group"] = "Số liệu năm 2024");

    [Fact]
    public void TextColumnCannotBeAddedUp() => AssertOnly("$.tables[1].columns[0].aggregate", "holds no numbers", root => Column(root, Pl2, 0)["aggregate"] = "sum");

    [Fact]
    public void UnknownKindOfAggregateIsToldWithTheKnownOnes() =>
        AssertOnly("$.tables[1].columns[2].aggregate", "last, maximum, none, share, sum", root => Column(root, Pl2, 2)["aggregate"] = "average");

    [Fact]
    public void PercentagesCannotBeAddedUp() => AssertOnly("$.tables[1].columns[2].aggregate", "percentages", root => Column(root, Pl2, 2)["unit"] = "%");

    [Fact]
    public void RowOfPercentagesUnderASumIsTold() => AssertOnly("$.tables[2].rows[0].unit", "percentages", root => Row(root, Pl3, 0)["unit"] = "%");

    [Fact]
    public void ShareWithoutItsPartsIsTold() => AssertOnly("$.tables[1].columns[2].of", "needs 2 columns", root => Column(root, Pl2, 2)["aggregate"] = "share");

    [Fact]
    public void ShareOfAnUnknownColumnIsTold() => AssertOnly("$.tables[1].columns[2].of[1]", "no column 'people'", root => Share(root, "women", "people"));

    [Fact]
    public void ShareOfOneColumnTwiceIsTold() => AssertOnly("$.tables[1].columns[2].of", "twice", root => Share(root, "women", "women"));

    [Fact]
    public void ShareOfAColumnThatIsNotAddedUpIsTold() => AssertOnly("$.tables[1].columns[2].of[1]", "not added up", root => Share(root, "women", "type"));

    [Fact]
    public void PartsOfASumAreTold() => AssertOnly("$.tables[1].columns[2].of", "of no other columns", root => Column(root, Pl2, 2)["of"] = new JsonArray("women"));

    [Fact]
    public void AggregateOfAnIndicatorColumnIsTold() => AssertOnly("$.tables[0].columns[2].aggregate", "by the roles", root => Column(root, Pl1, 2)["aggregate"] = "maximum");

    [Fact]
    public void RoleOutsideTheIndicatorTableIsTold() =>
        AssertOnly("$.tables[1].columns", "has a role", root => root.At("tables", Pl2)["columns"]![2]!["role"] = "value");

    [Fact]
    public void KeysTooLongForATagAreTold() => AssertOnlyBesides("$.tables[4]", "too long for Word", root => Row(root, 4, 2)["key"] = new string('a', 56), renamed: "other");

    [Fact]
    public void CheckOfAnUnknownColumnIsTold() => AssertOnly("$.tables[1].checks[0].subject", "no column 'woman'", root => Check(root, Pl2, 0)["subject"] = "woman");

    [Fact]
    public void CheckOfAnUnknownRowIsTold() => AssertOnly("$.tables[2].checks[1].against[0]", "no row 'victim'", root => Check(root, Pl3, 1)["against"]![0] = "victim");

    [Fact]
    public void CheckOfATextColumnIsTold() => AssertOnly("$.tables[1].checks[0].subject", "holds no numbers", root => Check(root, Pl2, 0)["subject"] = "type");

    [Fact]
    public void RatioInATableWithFreeRowsIsTold() => AssertOnly("$.tables[1].checks[0].kind", "indicator's scale", root =>
    {
        Check(root, Pl2, 0)["kind"] = "ratio";
        Check(root, Pl2, 0)["against"] = new JsonArray("participants", "sessions");
    });

    [Fact]
    public void CheckAcrossFreeRowsIsTold() => AssertOnly("$.tables[1].checks[0].acrossRows", "rows are free", root => Check(root, Pl2, 0)["acrossRows"] = true);

    [Fact]
    public void RangeWithoutBoundsIsTold() => AssertOnly("$.tables[1].checks[1]", "needs 'min' or 'max'", root =>
    {
        Check(root, Pl2, 1).Remove("min");
        Check(root, Pl2, 1).Remove("max");
    });

    [Fact]
    public void PartOfTwoWholesIsTold() =>
        AssertOnly("$.tables[1].checks[0].against", "exactly one", root => Check(root, Pl2, 0)["against"] = new JsonArray("participants", "sessions"));

    // Renaming a row also breaks what names it; those errors say the old name.
    private static void AssertOnlyBesides(string path, string words, Action<JsonObject> change, string renamed)
    {
        var errors = Errors(change).Where(error => !error.Message.Contains($"there is no row '{renamed}'", StringComparison.Ordinal)).ToList();
        var error = Assert.Single(errors);
        Assert.Equal(path, error.Path);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    private static JsonObject Target(JsonObject root, int indicator, int target) => root.At("indicators", indicator)["targets"]![target]!.AsObject();

    private static JsonObject Column(JsonObject root, int table, int column) => root.At("tables", table)["columns"]![column]!.AsObject();

    private static void Share(JsonObject root, string numerator, string denominator)
    {
        var column = Column(root, Pl2, 2);
        column["aggregate"] = "share";
        column["of"] = new JsonArray(numerator, denominator);
    }

    private static JsonObject Row(JsonObject root, int table, int row) => root.At("tables", table)["rows"]![row]!.AsObject();

    private static JsonObject Check(JsonObject root, int table, int check) => root.At("tables", table)["checks"]![check]!.AsObject();
}
