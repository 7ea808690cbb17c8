using GenderEquality.TestFunctions;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
var notebook = new Notebook(builder.Configuration["Notebook"]!);
notebook.Start();

builder.ConfigureFunctionsWebApplication();
builder.Services.TryAddSingleton(TimeProvider.System);
builder.Services.AddSingleton(notebook);
builder.Services.AddRazorComponents();

await builder.Build().RunAsync();
