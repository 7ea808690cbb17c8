using System.Text;
using GenderEquality.Demo;
using GenderEquality.Demo.Story;
using GenderEquality.Functions.Campaigns;
using GenderEquality.LocalHost;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    // Without a terminal there is no width to ask for; a log file has room.
    console.Profile.Width = 140;
}

var output = new Output(args.Length > 0 ? args[0] : "demo-output");
try
{
    await new Year(ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024")), output, console).PlayAsync();
    console.MarkupLine($"Outputs are in [bold]{Markup.Escape(output.Folder)}[/].");
    return 0;
}
catch (Exception failure)
{
    // A failure that was foreseen says all in its message; for any other, where it happened matters.
    var reason = failure is DemoFailure or LocalHostException ? failure.Message : failure.ToString();
    console.MarkupLine($"[red]The demo failed.[/] {Markup.Escape(reason)}");
    return 1;
}
