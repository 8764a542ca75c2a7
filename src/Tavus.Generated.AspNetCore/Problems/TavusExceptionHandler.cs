using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Tavus.AspNetCore.Problems;

/// <summary>Responds with problem details (RFC 9457) if a call to the service failed. The error text from the service is meant for the application, not for its caller, so only the log contains this text.</summary>
internal sealed class TavusExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not TavusException failure)
        {
            return false;
        }

        var (status, title) = Describe(failure);
        httpContext.Response.StatusCode = status;
        if (failure is TavusRateLimitException { RetryAfter: { } wait })
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
        }

        var problem = new ProblemDetails { Status = status, Title = title };
        AddUnlessNull(problem, "operation", failure.OperationId);
        AddUnlessNull(problem, "requestId", failure.RequestId);

        // If the caller does not accept JSON, the response has only a status. Returning false would let ASP.NET Core replace a 404 with a 500.
        await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, Exception = exception, ProblemDetails = problem }).ConfigureAwait(false);
        return true;
    }

    private static (int Status, string Title) Describe(TavusException failure) => failure switch
    {
        // The service rejected the key of the application, not a key of the application's caller.
        TavusAuthenticationException => (StatusCodes.Status502BadGateway, "The service denied access to the application."),
        TavusRateLimitException => (StatusCodes.Status429TooManyRequests, "Too many requests."),
        TavusLimitException => (StatusCodes.Status503ServiceUnavailable, "The application has reached a limit of the service."),
        TavusNotFoundException => (StatusCodes.Status404NotFound, "Not found."),
        TavusConflictException => (StatusCodes.Status409Conflict, "Someone else changed the resource at the same time."),
        TavusConnectionException { IsTimeout: true } => (StatusCodes.Status504GatewayTimeout, "The service did not respond in time."),
        TavusConnectionException => (StatusCodes.Status503ServiceUnavailable, "The service cannot be reached."),
        _ => (StatusCodes.Status502BadGateway, "The service returned an error."),
    };

    private static void AddUnlessNull(ProblemDetails problem, string name, string? value)
    {
        if (value is not null)
        {
            problem.Extensions[name] = value;
        }
    }
}
