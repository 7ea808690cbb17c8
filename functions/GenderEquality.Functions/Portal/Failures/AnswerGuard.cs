using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Portal.Failures;

/// <summary>Sends an answer, or, when that fails, a page that says what to do. Nothing gets past it, so the host does not report a failure again.</summary>
public sealed partial class AnswerGuard(ILogger<AnswerGuard> logger)
{
    private const string RetrySeconds = "30";

    /// <summary>Makes the answer and sends it.</summary>
    /// <param name="http">Request and response.</param>
    /// <param name="call">The call; its id is shown when it fails.</param>
    /// <param name="work">Makes the answer.</param>
    public async Task AnswerAsync(HttpContext http, FunctionCall call, Func<Task<PortalResult>> work)
    {
        RequestPatience.Begin();
        try
        {
            var answer = await work();
            await answer.ExecuteAsync(http);
        }
        catch (UploadKeptException kept)
        {
            Log.Kept(logger, kept, kept.Submission.Ref);
            await SendAsync(http, Receipt(kept));
        }
        catch (Exception exception)
        {
            var failure = FailureKinds.Of(exception, http.RequestAborted, call.Stopping);
            Report(exception, failure, call);
            await SendAsync(http, PageOf(failure, call));
        }
    }

    // Never the address: it holds an agency's token.
    private void Report(Exception exception, FailureKind failure, FunctionCall call)
    {
        if (failure == FailureKind.GivenUp)
        {
            Log.GivenUp(logger, call.Function);
        }
        else
        {
            Log.Failed(logger, exception, call.Function, call.Id);
        }
    }

    // Half an answer must not look like a whole one: the connection is cut.
    private static async Task SendAsync(HttpContext http, PortalResult page)
    {
        if (http.Response.HasStarted || http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        await page.ExecuteAsync(http);
    }

    // What is stored is acknowledged, whatever failed after: the sweep does the rest.
    private static PortalResult Receipt(UploadKeptException kept) => PortalPage.Of<PlainPage>(
        PageKind.Agency, new PlainPageModel(PortalTexts.KeptTitle, [PortalTexts.KeptText(kept.Campaign, kept.Submission), PortalTexts.KeptAsk]), StatusCodes.Status200OK);

    // The headers of an agency's page are the strictest, so they fit either kind.
    private static PortalResult PageOf(FailureKind failure, FunctionCall call)
    {
        if (failure == FailureKind.Defect)
        {
            var defect = new PlainPageModel(PortalTexts.DefectTitle, [PortalTexts.DefectText, PortalTexts.DefectAsk, PortalTexts.FailureCode(call.Id)]);
            return PortalPage.Of<PlainPage>(PageKind.Agency, defect, StatusCodes.Status500InternalServerError);
        }

        var page = PortalPage.Of<PlainPage>(
            PageKind.Agency,
            new PlainPageModel(PortalTexts.UnavailableTitle, [PortalTexts.UnavailableText, PortalTexts.UnavailableAsk, PortalTexts.FailureCode(call.Id)]),
            StatusCodes.Status503ServiceUnavailable);
        return new PortalResult(PageKind.Agency, http =>
        {
            http.Response.Headers.RetryAfter = RetrySeconds;
            return page.ExecuteAsync(http);
        });
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Function} failed; whoever asked was shown the code {Code}")]
        public static partial void Failed(ILogger logger, Exception exception, string function, string code);

        [LoggerMessage(LogLevel.Error, "The file of submission {Submission} is kept, but not its row; the sweep makes it")]
        public static partial void Kept(ILogger logger, Exception exception, SubmissionRef submission);

        [LoggerMessage(LogLevel.Debug, "{Function} was given up: the client went away, or the host stops")]
        public static partial void GivenUp(ILogger logger, string function);
    }
}
