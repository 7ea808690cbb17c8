using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Form;

/// <summary>The page of Nghị định 30/2020/NĐ-CP, phụ lục I: A4, margins top and bottom 20 mm, left 30 mm, right just under 20 mm (the decree allows no more).
/// Lengths are twentieths of a point (1 mm = 56.69).</summary>
internal static class FormPage
{
    public const int ShortSide = 11906;
    public const int LongSide = 16838;
    public const int Top = 1134;
    public const int Bottom = 1134;
    public const int Left = 1701;
    public const int Right = 1133;

    /// <summary>Text width of a portrait page.</summary>
    public const int PortraitWidth = ShortSide - Left - Right;

    /// <summary>Text width of a landscape page.</summary>
    public const int LandscapeWidth = LongSide - Left - Right;

    /// <summary>Text height of a portrait page.</summary>
    public const int PortraitHeight = LongSide - Top - Bottom;

    /// <summary>Text height of a landscape page.</summary>
    public const int LandscapeHeight = ShortSide - Top - Bottom;

    /// <summary>English Metric Units in a twentieth of a point.</summary>
    public const long EmuPerTwip = 635;

    /// <summary>Distance of the page number from the upper edge.</summary>
    private const int HeaderDistance = 567;

    /// <summary>Text width of a page.</summary>
    public static int Width(bool landscape) => landscape ? LandscapeWidth : PortraitWidth;

    /// <summary>Properties of a section.</summary>
    /// <param name="landscape">Whether the page lies on its side.</param>
    /// <param name="restart">Whether pages are counted from 1 again; the first page then shows no number.</param>
    public static SectionProperties Section(bool landscape, bool restart)
    {
        var properties = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = FormPackage.PageHeaderId },
            new HeaderReference { Type = HeaderFooterValues.First, Id = FormPackage.FirstHeaderId },
            new SectionType { Val = SectionMarkValues.NextPage },
            Size(landscape),
            new PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Header = HeaderDistance, Footer = HeaderDistance, Gutter = 0 });
        if (restart)
        {
            properties.Append(new PageNumberType { Start = 1 });
        }

        properties.Append(new Columns { Space = "708" });
        if (restart)
        {
            properties.Append(new TitlePage());
        }

        return properties;
    }

    private static PageSize Size(bool landscape) => landscape
        ? new PageSize { Width = LongSide, Height = ShortSide, Orient = PageOrientationValues.Landscape }
        : new PageSize { Width = ShortSide, Height = LongSide };
}
