using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GenderEquality.Demo.Browsing;

/// <summary>Encodes a form as browsers do (HTML Living Standard, "form submission").</summary>
internal static class FormData
{
    private const string Multipart = "multipart/form-data";

    /// <summary>The body to send.</summary>
    /// <param name="form">The form of the page.</param>
    /// <param name="typed">Texts typed into fields, by name.</param>
    /// <param name="files">Files chosen.</param>
    public static HttpContent Encode(IHtmlFormElement form, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FormFile> files)
    {
        var fields = Fields(form, typed).ToList();
        if (!string.Equals(form.Enctype, Multipart, StringComparison.OrdinalIgnoreCase))
        {
            return new FormUrlEncodedContent(fields);
        }

        var body = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        foreach (var (name, value) in fields)
        {
            body.Add(Part(new StringContent(value), $"form-data; name=\"{name}\"", contentType: null));
        }

        foreach (var input in form.Elements.OfType<IHtmlInputElement>().Where(input => IsFile(input) && input.Name is not null))
        {
            // A file field that was left alone is sent as an empty file without a name.
            var file = files.FirstOrDefault(file => string.Equals(file.Field, input.Name, StringComparison.Ordinal)) ?? new FormFile(input.Name!, string.Empty, []);
            body.Add(Part(new ByteArrayContent(file.Bytes), $"form-data; name=\"{file.Field}\"; filename=\"{file.Name}\"", ContentType(file.Name)));
        }

        return body;
    }

    // Of buttons only the one that is pressed is sent, once, whatever the number of buttons of that name.
    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IReadOnlyDictionary<string, string> typed)
    {
        var elements = form.Elements.Where(element => element.GetAttribute("name") is not null && !element.HasAttribute("disabled")).ToLookup(IsButton);
        return elements[false]
            .Select(element => (Name: element.GetAttribute("name")!, Value: typed.GetValueOrDefault(element.GetAttribute("name")!) ?? ValueOf(element)))
            .Concat(elements[true].Select(element => element.GetAttribute("name")!).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Value: typed.GetValueOrDefault(name))))
            .Where(field => field.Value is not null)
            .Select(field => KeyValuePair.Create(field.Name, field.Value!));
    }

    private static bool IsButton(IElement element) => element is IHtmlButtonElement or IHtmlInputElement { Type: "submit" or "button" or "image" };

    private static string? ValueOf(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Type: "file" or "submit" or "button" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    private static bool IsFile(IHtmlInputElement input) => string.Equals(input.Type, "file", StringComparison.OrdinalIgnoreCase);

    private static string ContentType(string name) => name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
        ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        : "application/octet-stream";

    // HttpClient's own typed headers would write a Vietnamese file name in a way that no browser does.
    private static HttpContent Part(HttpContent content, string disposition, string? contentType)
    {
        content.Headers.Clear();
        content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return content;
    }
}
