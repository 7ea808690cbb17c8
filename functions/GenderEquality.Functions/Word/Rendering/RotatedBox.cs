using System.Runtime.InteropServices;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>The room that a picture takes which may be turned: its own sides, and how far it then reaches beyond them.</summary>
/// <param name="Width">Its width before it is turned, in EMU.</param>
/// <param name="Height">Its height before it is turned, in EMU.</param>
/// <param name="Turn">How far it is turned, in 60,000ths of a degree.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RotatedBox(long Width, long Height, int Turn)
{
    private const long Smallest = 12700;
    private const int FullTurn = 360 * 60_000;

    /// <summary>Room beyond its width at each side.</summary>
    public long Beside => Math.Max(0, (Outer.Width - Width) / 2);

    /// <summary>Room beyond its height above and below.</summary>
    public long Above => Math.Max(0, (Outer.Height - Height) / 2);

    private (long Width, long Height) Outer
    {
        get
        {
            var angle = Turn % FullTurn * Math.PI / (FullTurn / 2);
            var (sine, cosine) = (Math.Abs(Math.Sin(angle)), Math.Abs(Math.Cos(angle)));
            return ((long)Math.Round((Width * cosine) + (Height * sine)), (long)Math.Round((Width * sine) + (Height * cosine)));
        }
    }

    /// <summary>The room of a picture in its source.</summary>
    public static RotatedBox Of(Picture picture) => new(Math.Max(Smallest, picture.WidthEmu), Math.Max(Smallest, picture.HeightEmu), picture.Rotation);

    /// <summary>The box made smaller until it fits, as it is turned.</summary>
    public RotatedBox Fitted(long width, long height)
    {
        var scale = Math.Min(1m, Math.Min((decimal)width / Math.Max(1, Outer.Width), (decimal)height / Math.Max(1, Outer.Height)));
        return this with { Width = Math.Max(Smallest, (long)(Width * scale)), Height = Math.Max(Smallest, (long)(Height * scale)) };
    }
}
