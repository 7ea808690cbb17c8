using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Tests.Campaigns.Statements;

public sealed class StatementTextParserTests
{
    [Fact]
    public void WordsMeasuresAndClausesAreToldApart()
    {
        var text = StatementTextParser.Parse("Có {all|count} đơn vị[[, {late} quá hạn[[ ({late|list:3})]]]].");

        Assert.Equal(new WordsPart("Có "), text.Parts[0]);
        Assert.Equal(["count"], Assert.IsType<FigurePart>(text.Parts[1]).Formats);
        var clause = Assert.IsType<ClausePart>(text.Parts[3]);
        Assert.Empty(clause.Conditions);
        Assert.IsType<ClausePart>(clause.Parts[^1]);
        Assert.Equal(["all", "late", "late"], text.Names);
    }

    [Fact]
    public void ConditionsStandBeforeAQuestionMark()
    {
        var clause = Assert.IsType<ClausePart>(Assert.Single(StatementTextParser.Parse("[[change < 0 and cases incomplete ? giảm {change|abs} vụ]]").Parts));

        Assert.Equal([new ClauseCondition("change", "<", "0"), new ClauseCondition("cases", "incomplete", string.Empty)], clause.Conditions);
        Assert.Equal(new WordsPart("giảm "), clause.Parts[0]);
    }

    [Theory]
    [InlineData("Có {all đơn vị", "not closed")]
    [InlineData("[[, {late} quá hạn", "not closed")]
    [InlineData("{late|lít}", "no format")]
    [InlineData("[[late about 3 ? x]]", "no condition")]
    public void WhatCannotBeReadIsTold(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => StatementTextParser.Parse(text)).Message, StringComparison.Ordinal);
}
