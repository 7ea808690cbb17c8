using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace GenderEquality.Demo.Samples;

/// <summary>A picture in the line, as Word writes it.</summary>
internal static class SampleDrawing
{
    private const long EmuPerPixel = 9525;
    private const long Width = BarChartPng.Width * EmuPerPixel * 3 / 4;
    private const long Height = BarChartPng.Height * EmuPerPixel * 3 / 4;

    public static Drawing Inline(string relationship, uint id, string description) => new(new Inline(
        new Extent { Cx = Width, Cy = Height },
        new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new DocProperties { Id = id, Name = $"Hình {id}", Description = description },
        new Graphic(new GraphicData(Picture(relationship, id)) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    });

    private static P.Picture Picture(string relationship, uint id) => new(
        new P.NonVisualPictureProperties(
            new P.NonVisualDrawingProperties { Id = id, Name = "bieu-do.png" },
            new P.NonVisualPictureDrawingProperties()),
        new P.BlipFill(new Blip { Embed = relationship }, new Stretch(new FillRectangle())),
        new P.ShapeProperties(
            new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = Width, Cy = Height }),
            new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
}
