using System.Reflection;
using GenderEquality.Functions.Portal;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GenderEquality.Tests.Portal;

/// <summary>Where several routes fit, the Functions host takes the first function by name, not the more specific route.</summary>
public sealed class RouteOrderTests
{
    private static readonly Endpoint[] Endpoints = [.. typeof(PortalOptions).Assembly.GetTypes().SelectMany(type => type.GetMethods())
        .Select(method => (Name: method.GetCustomAttribute<FunctionAttribute>()?.Name, Trigger: method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(trigger => trigger is not null)))
        .Where(function => function is { Name: not null, Trigger: not null })
        .SelectMany(function => function.Trigger!.Methods!.Select(method => new Endpoint(function.Name!, method, TemplateParser.Parse(function.Trigger.Route!))))
        .OrderBy(endpoint => endpoint.Function, StringComparer.OrdinalIgnoreCase)];

    [Fact]
    public void EveryFunctionAnswersAtItsOwnAddress()
    {
        Assert.NotEmpty(Endpoints);
        Assert.All(Endpoints.Where(endpoint => endpoint.Function is not "Root"), endpoint => Assert.Equal(endpoint.Function, Answering(endpoint.Method, endpoint.Sample)));
        Assert.Equal("Root", Answering("get", "/"));
    }

    [Theory]
    [InlineData("get", "/khong-co")]
    [InlineData("get", "/nop")]
    [InlineData("delete", "/nop/abc")]
    [InlineData("get", "/nop/abc/khong/co/gi")]
    [InlineData("post", "/dieu-phoi")]
    [InlineData("get", "/administration")]
    [InlineData("put", "/suc-khoe")]
    public void WhatNobodyAnswersIsAnUnknownAddress(string method, string address) => Assert.Equal("ZUnknownAddress", Answering(method, address));

    [Theory]
    [InlineData("/admin/host/status")]
    [InlineData("/ADMIN")]
    [InlineData("/runtime/webhooks/blobs")]
    [InlineData("/.auth/login/aad")]
    public void ThePlatformsOwnAddressesAreLeftToIt(string address) => Assert.Null(Answering("get", address));

    private static string? Answering(string method, string address) =>
        Endpoints.FirstOrDefault(endpoint => string.Equals(endpoint.Method, method, StringComparison.OrdinalIgnoreCase) && endpoint.Fits(address))?.Function;

    private sealed record Endpoint(string Function, string Method, RouteTemplate Template)
    {
        private static readonly DefaultInlineConstraintResolver Resolver = Routing();

        private static DefaultInlineConstraintResolver Routing()
        {
            var services = new ServiceCollection().AddLogging().AddRouting().BuildServiceProvider();
            return new(services.GetRequiredService<IOptions<RouteOptions>>(), services);
        }

        /// <summary>An address that it is made for.</summary>
        public string Sample => "/" + string.Join('/', Template.Segments.Select(segment => string.Concat(segment.Parts.Select(part => part.Text ?? "x9"))));

        public bool Fits(string address)
        {
            var values = new RouteValueDictionary();
            return new TemplateMatcher(Template, []).TryMatch(address, values)
                && Template.Parameters.All(parameter => parameter.InlineConstraints.All(constraint => parameter.IsOptional && !values.ContainsKey(parameter.Name!)
                    || Resolver.ResolveConstraint(constraint.Constraint)!.Match(null, null, parameter.Name!, values, RouteDirection.IncomingRequest)));
        }
    }
}
