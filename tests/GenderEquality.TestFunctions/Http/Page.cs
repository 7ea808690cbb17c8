using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.TestFunctions.Http;

/// <summary>Renders a component.</summary>
public sealed class Page
{
    [Function("Page")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "")] HttpRequest request) =>
        new RazorComponentResult<Hello>(new { Name = request.Query["name"].ToString() });

    public sealed class Hello : ComponentBase
    {
        [Parameter]
        public string Name { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "h1");
            builder.AddContent(1, $"Chào {Name}");
            builder.CloseElement();
        }
    }
}
