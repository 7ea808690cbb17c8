using System.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>A text parted at its brackets.</summary>
/// <param name="Outside">What stands outside them.</param>
/// <param name="Inside">What stands in them.</param>
internal readonly record struct Brackets(string Outside, string Inside)
{
    /// <summary>Parts a text; null where a bracket is not closed or not opened, or stands in another.</summary>
    public static Brackets? Of(string text)
    {
        var (outside, inside) = (new StringBuilder(), new StringBuilder());
        var isInside = false;
        foreach (var c in text)
        {
            if (c is '(' or ')')
            {
                if (isInside == (c == '('))
                {
                    return null;
                }

                isInside = !isInside;
                (isInside ? inside : outside).Append(' ');
            }
            else
            {
                (isInside ? inside : outside).Append(c);
            }
        }

        return isInside ? null : new(outside.ToString().Trim(), inside.ToString().Trim());
    }
}
