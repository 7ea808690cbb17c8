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
    private const long Highest = FormPage.PortraitHeight * FormPage.EmuPerTwip * 4 / 5;

    /// <summary>Creates the drawing.</summary>
    /// <param name="picture">Picture with its size in the source.</param>
    /// <param name="relationship">Relationship of its bytes.</param>
    /// <param name="number">Number unique in the document: Word "repairs" documents in which it is not.</param>
    /// <param name="width">Width to which it is fitted, in twentieths of a point.</param>
    public static W.Drawing Create(Picture picture, string relationship, uint number, int width)
    {
        var box = RotatedBox.Of(picture).Fitted(width * FormPage.EmuPerTwip, Highest);
        var name = $"Hình {number}";
        var description = XmlText.Allowed(picture.AltText ?? string.Empty);
        var graphic = new PIC.Picture(
            new PIC.NonVisualPictureProperties(
                new PIC.NonVisualDrawingProperties { Id = number, Name = name, Description = description },
                new PIC.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })),
            new PIC.BlipFill([new A.Blip { Embed = relationship }, .. Cut(picture.Crop), new A.Stretch(new A.FillRectangle())]),
            new PIC.ShapeProperties(
                Turned(picture, box),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = picture.Shape is { } shape ? new A.ShapeTypeValues(shape) : A.ShapeTypeValues.Rectangle }));
        var drawing = Inline(number, name, description, box.Width, box.Height, "http://schemas.openxmlformats.org/drawingml/2006/picture", graphic);
        drawing.Inline!.EffectExtent = new DW.EffectExtent { LeftEdge = box.Beside, TopEdge = box.Above, RightEdge = box.Beside, BottomEdge = box.Above };
        return drawing;
    }

    // The cut parts stay in the picture's bytes; they are not shown, and the agency was told.
    private static IEnumerable<A.SourceRectangle> Cut(PictureCrop? crop) => crop is null
        ? []
        : [new A.SourceRectangle { Left = Some(crop.Left), Top = Some(crop.Top), Right = Some(crop.Right), Bottom = Some(crop.Bottom) }];

    private static Int32Value? Some(int value) => value == 0 ? null : value;

    private static A.Transform2D Turned(Picture picture, RotatedBox box) => new(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = box.Width, Cy = box.Height })
    {
        Rotation = Some(picture.Rotation),
        HorizontalFlip = picture.FlippedHorizontally ? true : null,
        VerticalFlip = picture.FlippedVertically ? true : null,
    };

    /// <summary>A drawing in the line.</summary>
    public static W.Drawing Inline(uint number, string name, string description, long cx, long cy, string kind, OpenXmlElement graphic) => new(
        new DW.Inline(
            new DW.Extent { Cx = cx, Cy = cy },
            new DW.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DW.DocProperties { Id = number, Name = name, Description = description },
            new DW.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(graphic) { Uri = kind }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
}
