namespace GenderEquality.Functions.Word.Form;

/// <summary>Sizes of Nghị định 30/2020/NĐ-CP, phụ lục I. Fonts in half points, lengths in twentieths of a point.</summary>
internal static class FormSizes
{
    public const string Font = "Times New Roman";

    /// <summary>Body, titles, page number: 14 pt.</summary>
    public const int Body = 28;

    /// <summary>Quốc hiệu, issuing body: 12 pt, so that both stand side by side.</summary>
    public const int Names = 24;

    /// <summary>Tiêu ngữ, number, place and date: 13 pt.</summary>
    public const int Heading = 26;

    /// <summary>"Nơi nhận:", tables: 12 pt.</summary>
    public const int Small = 24;

    /// <summary>The list under "Nơi nhận:", hints: 11 pt.</summary>
    public const int Tiny = 22;

    /// <summary>First line of a paragraph: 1.27 cm.</summary>
    public const int FirstLine = 720;

    /// <summary>Between paragraphs: 6 pt.</summary>
    public const int ParagraphGap = 120;

    /// <summary>Line spacing in 240ths of a line: 1.1 lines, between single and one and a half.</summary>
    public const int LineSpacing = 264;
}
