using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

public sealed class NumberingTests
{
    private const string Outline =
        """
        <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="Bước %1:"/></w:lvl></w:lvlOverride></w:num>
        """;

    [Fact]
    public void LevelsCountAndStartAgainUnderEachOther() => Assert.Equal(
        ["I.", "1.1.", "a)", "b)", "1.2.", "a)", "II.", "2.1."],
        Markers(Outline, (1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)));

    [Fact]
    public void SkippedLevelCountsAsFirst() => Assert.Equal(["1.1.", "a)"], Markers(Outline, (1, 1), (1, 2)));

    [Fact]
    public void ListsOfOneDefinitionCountOnUnlessOneStartsAnew() => Assert.Equal(
        ["I.", "II.", "V.", "VI.", "VII."], Markers(Outline, (1, 0), (1, 0), (2, 0), (2, 0), (1, 0)));

    [Fact]
    public void ListMayReplaceALevel() => Assert.Equal(["Bước 01:", "Bước 02:"], Markers(Outline, (3, 0), (3, 0)));

    [Fact]
    public void LevelMayCountThrough() => Assert.Equal(
        ["1", "Điều 1", "2", "Điều 2"],
        Markers(
            """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:lvlRestart w:val="0"/><w:lvlText w:val="Điều %2"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """,
            (1, 0), (1, 1), (1, 0), (1, 1)));

    [Theory]
    [InlineData("decimal", 3, "3")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 1999, "MCMXCIX")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("upperLetter", 26, "Z")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("vietnameseCounting", 5, "năm")]
    [InlineData("decimalEnclosedCircle", 2, "②")]
    [InlineData("somethingNew", 12, "12")]
    public void FormatsAreWrittenAsWordShowsThem(string format, int start, string expected) => Assert.Equal(
        [expected],
        Markers($"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""", (1, 0)));

    [Theory]
    [InlineData("\uF0B7", "Symbol", "•")]
    [InlineData("\uF0D8", "Wingdings", "➢")]
    [InlineData("\uF0A7", "Wingdings", "▪")]
    [InlineData("\uF02D", "Symbol", "-")]
    [InlineData("-", "Times New Roman", "-")]
    [InlineData("o", "Courier New", "o")]
    public void BulletsAreUnicode(string text, string font, string expected) => Assert.Equal(
        [expected],
        Markers($"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="{text}"/><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""", (1, 0)));

    [Fact]
    public void NumberOfAStyleIsThatOfItsLevel()
    {
        var document = new DocxBuilder()
            .Styles(
                """
                <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="u2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="numbering" w:styleId="l"><w:name w:val="Danh sách"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
                """)
            .Numbering(
                """
                <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="l"/></w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="l"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:pStyle w:val="u1"/><w:lvlText w:val="%1/"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:pStyle w:val="u2"/><w:lvlText w:val="%1.%2/"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                """);
        var blocks = Readings.Blocks(document, P("a", """<w:pStyle w:val="u1"/>""") + P("b", """<w:pStyle w:val="u2"/>""") + P("c", """<w:pStyle w:val="u1"/><w:numPr><w:numId w:val="0"/></w:numPr>""") + P("d", """<w:pStyle w:val="u1"/>"""));
        Assert.Equal("1/ a\n1.1/ b\nc\n2/ d", Readings.Lines(blocks));
    }

    private static IEnumerable<string?> Markers(string numbering, params (int List, int Level)[] paragraphs)
    {
        var document = new DocxBuilder().Numbering(numbering);
        var body = string.Concat(paragraphs.Select(p => P("x", $"""<w:numPr><w:ilvl w:val="{p.Level}"/><w:numId w:val="{p.List}"/></w:numPr>""")));
        return Readings.Blocks(document, body).Cast<GenderEquality.Functions.Reports.Content.Paragraph>().Select(paragraph => paragraph.Marker);
    }
}
