using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Reads pictures with what is seen of them: cut, turned and flipped as they are in the document.</summary>
internal sealed class PictureReader(ReadingContext context, ParagraphParts parts)
{
    /// <summary>Smallest and largest picture side: a point and a metre, in EMU.</summary>
    private const long SmallestSide = 12_700;
    private const long LargestSide = 36_000_000;

    /// <summary>Reads an <c>a:blip</c>.</summary>
    public void Read(XElement blip, Scope scope, DrawingSize size)
    {
        var isLink = blip.Attribute(WordXml.R + "embed") is null && blip.Attribute(WordXml.R + "link") is not null;
        Read(Find(blip.Attribute(WordXml.R + "embed")?.Value, scope), isLink, size, PictureLook.Of(blip));
    }

    /// <summary>Reads a <c>v:imagedata</c>.</summary>
    public void ReadVml(XElement image, Scope scope)
    {
        var id = (image.Attribute(WordXml.R + "id") ?? image.Attribute(WordXml.R + "pict"))?.Value;
        var isLink = id is null && image.Attributes().Any(attribute => attribute.Name.LocalName is "href");
        Read(Find(id, scope), isLink, DrawingSize.OfVml(image), PictureLook.OfVml(image));
    }

    private Relationship? Find(string? id, Scope scope) => id is null ? null : context.Package.RelationshipsOf(scope.Part).GetValueOrDefault(id);

    private void Read(Relationship? relationship, bool isLink, DrawingSize size, PictureLook look)
    {
        var media = relationship is { External: false } && look.IsClear ? context.Pictures.Take(context.Package, relationship.Target) : null;
        if (media is null)
        {
            context.Dropped.Add(DroppedContentKind.Picture, isLink || relationship is { External: true } ? "ảnh chỉ là đường dẫn tới tệp khác" : look.IsClear ? null : "ảnh cắt theo hình tự vẽ hoặc bị cắt hết");
            return;
        }

        if (look.Crop is { Left: > 0 } or { Top: > 0 } or { Right: > 0 } or { Bottom: > 0 })
        {
            context.Dropped.Add(DroppedContentKind.PictureParts);
        }

        var alt = size.Alt is null ? null : CleanText.Of(size.Alt);
        parts.Sink.Add(look.Apply(new Picture(media, Side(size.Width), Side(size.Height)) { AltText = string.IsNullOrWhiteSpace(alt) ? null : alt }));
    }

    private static long Side(long emu) => Math.Clamp(emu, SmallestSide, LargestSide);
}
