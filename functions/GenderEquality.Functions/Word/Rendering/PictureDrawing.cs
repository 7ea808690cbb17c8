using DocumentFormat.OpenXml;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Form;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using PIC = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>A picture in the line, no wider and not much higher than the page.</summary>
internal static class PictureDrawing
{
    private const long Smallest = 12700;
    private const long Highest = FormPage.PortraitHeight * FormPage.EmuPerTwip * 4 / 5;

    /// <summary>Creates the drawing.</summary>
    /// <param name="picture">Picture with its size in the source.</param>
    /// <param name="relationship">Relationship of its bytes.</param>
    /// <param name="number">Number unique in the document: Word "repairs" documents in which it is not.</param>
    /// <param name="width">Width to which it is fitted, in twentieths of a point.</param>
    public static W.Drawing Create(Picture picture, string relationship, uint number, int width)
    {
        var (cx, cy) = Fitted(picture, width * FormPage.EmuPerTwip);
        var name = $"Hình {number}";
        var description = XmlText.Allowed(picture.AltText ?? string.Empty);
        var graphic = new PIC.Picture(
            new PIC.NonVisualPictureProperties(
                new PIC.NonVisualDrawingProperties { Id = number, Name = name, Description = description },
                new PIC.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })),
            new PIC.BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
            new PIC.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return Inline(number, name, description, cx, cy, "http://schemas.openxmlformats.org/drawingml/2006/picture", graphic);
    }

    /// <summary>A drawing in the line.</summary>
    public static W.Drawing Inline(uint number, string name, string description, long cx, long cy, string kind, OpenXmlElement graphic) => new(
        new DW.Inline(
            new DW.Extent { Cx = cx, Cy = cy },
            new DW.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DW.DocProperties { Id = number, Name = name, Description = description },
            new DW.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(graphic) { Uri = kind }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });

    private static (long Width, long Height) Fitted(Picture picture, long available)
    {
        var width = Math.Max(Smallest, picture.WidthEmu);
        var height = Math.Max(Smallest, picture.HeightEmu);
        var scale = Math.Min(1m, Math.Min((decimal)available / width, (decimal)Highest / height));
        return (Math.Max(Smallest, (long)(width * scale)), Math.Max(Smallest, (long)(height * scale)));
    }
}
