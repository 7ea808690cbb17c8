using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Telemetry;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);

builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<PortalMiddleware>();

// Nobody asks the system for the time: a test brings a clock of its own.
builder.Services.TryAddSingleton(TimeProvider.System);

builder.Services
    .AddCampaigns()
    .AddStorage()
    .AddSubmissions()
    .AddMail()
    .AddConsolidation()
    .AddIngest()
    .AddReminders()
    .AddCoordination()
    .AddPortal()
    .AddTelemetry(builder.Configuration);

await builder.Build().RunAsync();
