namespace GenderEquality.BrowserTests;

/// <summary>Every page at phone and desktop width: nothing scrolls sideways, everything can be hit with a thumb, the browser has nothing to say.</summary>
public sealed class AppearanceTests(BrowserFixture fixture)
{
    [Fact]
    public async Task CoordinatorsPagesFitPhoneAndDesktop()
    {
        await using var app = await RunningApp.StartAsync(fixture);
        await using var coordinator = await Visitor.ArriveAsync(fixture, app.Address);
        foreach (var (name, address) in new (string, string)[]
        {
            ("editing-section", "/dieu-phoi/bien-tap/III.6"),
            ("editing-requests", "/dieu-phoi/bien-tap/VI"),
        })
        {
            await coordinator.Page.GotoAsync(address);
            await coordinator.LookAsync(name);
            await coordinator.AssertTargetsAreLargeAsync();
        }

        coordinator.AssertNoComplaint();
    }

    [Fact]
    public async Task UnknownLinkSaysWhatToDo()
    {
        await using var app = await RunningApp.StartAsync(fixture);
        await using var officer = await Visitor.ArriveAsync(fixture, app.Address);

        await officer.Page.GotoAsync("/nop/khong-co");

        await officer.LookAsync("unknown-link");
        officer.AssertNoComplaint(refusalsExpected: true);
    }
}
